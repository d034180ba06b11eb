import { PageLink } from './PageLink';

interface SegmentedLinksProps {
  label: string;
  options: { label: string; href: string; current: boolean }[];
}

/** One of a few, where the choice is part of the address: links, so it works without script. */
export function SegmentedLinks({ label, options }: SegmentedLinksProps) {
  return (
    <nav className="seg" aria-label={label}>
      {options.map((option) => (
        <PageLink
          key={option.label}
          href={option.href}
          scroll={false}
          aria-current={option.current ? 'true' : undefined}
        >
          {option.label}
        </PageLink>
      ))}
    </nav>
  );
}
