import { PageLink } from '../PageLink';
import { queryHref } from '../query-href';
import type { PageView } from './point-href';

interface TablePartsProps {
  view: PageView;
  /** From 1, the newest. */
  part: number;
  parts: number;
  /** What the part holds. */
  label: string;
}

/** The way through a long table, part by part; which one is shown stands in the address. */
export function TableParts({ view, part, parts, label }: TablePartsProps) {
  const href = (other: number) =>
    queryHref(view.path, view.parameters, { rows: other === 1 ? null : String(other) });
  return (
    <nav className="no-print flex flex-wrap items-center gap-3 text-sm" aria-label="Parts of the table">
      {part > 1 && (
        <PageLink className="btn btn-sm" href={href(part - 1)} scroll={false}>
          Newer
        </PageLink>
      )}
      <span className="num text-ink-3">{label}</span>
      {part < parts && (
        <PageLink className="btn btn-sm" href={href(part + 1)} scroll={false}>
          Older
        </PageLink>
      )}
    </nav>
  );
}
