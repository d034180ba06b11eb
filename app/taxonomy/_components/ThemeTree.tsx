import type { MouseEvent } from 'react';
import type { Theme } from '@/lib/model/taxonomy';
import { formatCount } from '@/lib/charts/format/format-count';
import { PageLink } from '../../_components/PageLink';
import { ThemeMark } from '../../_components/ThemeMark';
import { taxonomyHref, type TaxonomyMode } from './taxonomy-href';

type ListedTheme = Pick<Theme, 'id' | 'name' | 'group' | 'mark'>;

interface ThemeTreeProps {
  themes: readonly ListedTheme[];
  groups: readonly string[];
  /** Papers by theme. */
  papers: Readonly<Record<string, number>>;
  chosen: string | null;
  mode: TaxonomyMode;
  /** Themes that were edited. */
  edited?: ReadonlySet<string>;
  /** Every group open: the list is short. */
  open?: boolean;
  onChoose?: (id: string, event: MouseEvent) => void;
}

/** The themes by group; each a link to it. */
export function ThemeTree({ themes, groups, chosen, open = false, ...rest }: ThemeTreeProps) {
  const group = themes.find(({ id }) => id === chosen)?.group;
  const all = [...new Set([...groups, ...themes.map((theme) => theme.group)])];
  return (
    <nav className="card picker" aria-label="Themes">
      {all.map((name) => {
        const members = themes.filter((theme) => theme.group === name);
        if (members.length === 0) return null;
        return (
          <details key={`${name} ${open}`} className="picker-group" open={open || name === group}>
            <summary>
              {name} <span className="n">{members.length}</span>
            </summary>
            <ul className="pick">
              {members.map((theme) => (
                <li key={theme.id}>
                  <TreeLink theme={theme} current={theme.id === chosen} {...rest} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </nav>
  );
}

interface TreeLinkProps extends Pick<ThemeTreeProps, 'papers' | 'mode' | 'edited' | 'onChoose'> {
  theme: ListedTheme;
  current: boolean;
}

function TreeLink({ theme, current, papers, mode, edited, onChoose }: TreeLinkProps) {
  const { id, name, mark } = theme;
  return (
    <PageLink
      href={taxonomyHref(mode, id)}
      scroll={false}
      aria-current={current ? 'true' : undefined}
      onClick={onChoose && ((event) => onChoose(id, event))}
    >
      {mark !== '' && <ThemeMark mark={mark} />}
      <span>{name || id}</span>
      {edited?.has(id) === true && (
        <span className="text-warn">
          •<span className="sr-only">edited</span>
        </span>
      )}
      <span className="n">{formatCount(papers[id] ?? 0)}</span>
    </PageLink>
  );
}
