/**
 * What a column holds: text that people wrote, a day or name that the program wrote (`code`), a whole
 * number, any number, true or false, or a whole day (`YYYY-MM-DD`).
 */
export type ColumnKind = 'text' | 'code' | 'count' | 'number' | 'flag' | 'day';

export interface Column {
  name: string;
  kind: ColumnKind;
  /** What stands in it, in a sentence; part of the contract of every file. */
  meaning: string;
}

/** Null is "no data": an empty cell. */
export type Cell = string | number | boolean | null;

/** What a file holds, whatever its format: named columns and rows of as many cells, read once. */
export interface Table {
  columns: readonly Column[];
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}
