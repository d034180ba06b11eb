import { PageLink } from './PageLink';
import { Icon } from './Icon';
import { ThemeMark } from './ThemeMark';

interface ThemeChipProps {
  name: string;
  mark: string;
  /** Where pressing it leads; without it the chip is plain text. */
  href?: string;
  count?: string;
  /** Chosen: shown in the accent with a cross; `href` then leads to the view without it. */
  removable?: boolean;
}

export function ThemeChip({ name, mark, href, count, removable = false }: ThemeChipProps) {
  const body = (
    <>
      <ThemeMark mark={mark} />
      {removable && <span className="sr-only">Remove </span>}
      {name}
      {count !== undefined && <span className="num text-ink-3">{count}</span>}
      {removable && <Icon name="close" size={13} />}
    </>
  );
  const className = removable ? 'chip chip-on' : 'chip';
  if (href === undefined) return <span className={className}>{body}</span>;
  return (
    <PageLink href={href} className={className}>
      {body}
    </PageLink>
  );
}
