import type { About } from './about';
import { aboutRows } from './about-rows';
import type { ExportFormat } from './export-format';
import type { Cell, Column, Table } from './table';
import {
  FROZEN_HEAD,
  headXml,
  isTooLong,
  MOST_CHARACTERS,
  MOST_ROWS,
  rowXml,
  SHEET_END,
  SHEET_START,
  textCell,
} from './xlsx/sheet-xml';
import { workbookParts } from './xlsx/workbook-parts';
import { zipStream, type ZipMember } from './zip/zip-stream';

type Row = readonly Cell[];

/** Rows that become one piece of XML. */
const AT_ONCE = 500;

/**
 * An Excel workbook (ECMA-376), written as a stream: typed cells under a frozen head, further sheets where
 * one is full, and a sheet of notes that says what was asked. A cell that holds more than a sheet can is
 * cut with an ellipsis, and the notes say how many are.
 */
export const xlsx: ExportFormat = {
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  encode: (table, about) => zipStream(members(table, about)),
};

async function* members(table: Table, about: About): AsyncGenerator<ZipMember> {
  const sheets: string[] = [];
  const rows = new Rows(table);
  const add = (name: string, pieces: ZipMember['pieces']): ZipMember => {
    sheets.push(name);
    return { name: `xl/worksheets/sheet${sheets.length}.xml`, pieces };
  };
  do yield add(sheets.length === 0 ? 'Data' : `Data ${sheets.length + 1}`, rows.sheet());
  while (!rows.done);
  yield add('Notes', notes(about, table.columns, rows.cut));
  yield* workbookParts(sheets);
}

/** The rows of a table, sheet by sheet. */
class Rows {
  done = false;
  /** Cells that were too long. */
  cut = 0;
  private readonly rows: AsyncGenerator<Row>;
  private waiting: Row | null = null;

  constructor(private readonly table: Table) {
    this.rows = each(table.rows);
  }

  async *sheet(): AsyncGenerator<string> {
    const kinds = this.table.columns.map(({ kind }) => kind);
    yield SHEET_START + FROZEN_HEAD + '<sheetData>' + headXml(this.table.columns);
    let xml = '';
    for (let count = 1; count < MOST_ROWS; count++) {
      const row = await this.next();
      if (row === null) break;
      this.cut += row.filter(isTooLong).length;
      xml += rowXml(row, kinds);
      if (count % AT_ONCE !== 0) continue;
      yield xml;
      xml = '';
    }
    // One row further, to know whether another sheet is needed.
    this.waiting = await this.next();
    yield xml + SHEET_END;
  }

  private async next(): Promise<Row | null> {
    const { waiting } = this;
    this.waiting = null;
    if (waiting !== null) return waiting;
    if (this.done) return null;
    const { done, value } = await this.rows.next();
    this.done = done === true;
    return done === true ? null : value;
  }
}

async function* each(rows: Table['rows']): AsyncGenerator<Row> {
  yield* rows;
}

function* notes(about: About, columns: readonly Column[], cut: number): Generator<string> {
  const rows = [
    ...aboutRows(about, columns),
    ...(cut === 0
      ? []
      : [
          [
            'Cells cut',
            `${cut} at ${MOST_CHARACTERS} characters, the most that a sheet can hold; CSV and Parquet have them whole`,
          ] as const,
        ]),
  ];
  const cells = ([word, text]: readonly [string, string | null]): string =>
    text === null ? textCell(word, 1) : textCell(word) + textCell(text);
  yield `${SHEET_START}<cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="2" width="110" customWidth="1"/></cols><sheetData>`;
  yield rows.map((row) => `<row>${cells(row)}</row>`).join('') + SHEET_END;
}
