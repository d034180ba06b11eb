import type { ReactNode } from 'react';

export interface TableProps {
  /** What the table holds; read aloud, and the name of the box that scrolls. */
  caption: string;
  /** `<tr>` of `<th scope="col">`; class `r` for numbers, `hide-s` for columns that phones go without. */
  head: ReactNode;
  /** Rows. `group` and `dim` are classes of a row. */
  children: ReactNode;
}

/** A real table in a box of its own that scrolls sideways where the page is too narrow. */
export function Table({ caption, head, children }: TableProps) {
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={caption}>
      <table className="tbl">
        <caption className="sr-only">{caption}</caption>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
