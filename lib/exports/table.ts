/** What a column holds: text that people wrote, a number, true or false, or a day or name that the program wrote. */
type ColumnKind = 'text' | 'number' | 'flag' | 'code';

export interface Column {
  name: string;
  kind: ColumnKind;
}

/** Null is "no data": an empty cell. */
export type Cell = string | number | boolean | null;

/** What a file holds, whatever its format: named columns and rows of as many cells, read once. */
export interface Table {
  columns: readonly Column[];
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}
