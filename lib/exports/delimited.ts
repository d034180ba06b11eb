import { stringify } from 'csv-stringify/sync';
import { neutraliseFormula } from './neutralise-formula';
import type { Cell, Table } from './table';

/** Rows that are written at once: enough to be fast, few enough to hold. */
const AT_ONCE = 500;

/**
 * A table as delimited text by RFC 4180 (Shafranovich 2005): a header, lines that end in CR LF, cells
 * in quotes where they hold the delimiter, a quote or a line end. Numbers are written with as many
 * digits as bring the same double back; null is an empty cell; flags are `true` and `false`. Text
 * cells that a spreadsheet would run as formulas are neutralised, numbers (`-0.5`) never.
 */
export async function* delimited(table: Table, delimiter: ',' | '\t'): AsyncGenerator<string> {
  // By itself the library quotes only the whole CR LF; a reader ends the record at either.
  const options = { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/ };
  const write = (rows: string[][]): string => stringify(rows, options);
  let waiting = [table.columns.map(({ name }) => neutraliseFormula(name))];
  for await (const row of table.rows) {
    if (waiting.length >= AT_ONCE) {
      yield write(waiting);
      waiting = [];
    }
    waiting.push(row.map(written));
  }
  yield write(waiting);
}

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? neutraliseFormula(cell) : String(cell);
}
