import type { FormatName } from '../../../model/format';
import type { DumpFormat, Parsed } from '../../../model/record';
import { excerpt } from '../excerpt';
import { fieldNamed } from '../field-names';
import { recordOfFields } from '../named-fields';
import { DelimitedRows, type Row } from './delimited-rows';

/** How many columns of a header are known, 0 where none is a title. */
function knownColumns(header: readonly string[]): number {
  const fields = header.map((name) => fieldNamed(name)?.field);
  return fields.includes('title') ? fields.filter((field) => field !== undefined).length : 0;
}

/** The first row of the opening text that is no `sep=` line, cut at `delimiter`. */
function headerOf(head: string, delimiter: string): string[] {
  const rows = new DelimitedRows(delimiter);
  const first = [...rows.push(head), ...rows.end()].find((row) => !isSeparatorLine(row));
  return first?.cells ?? [];
}

function isSeparatorLine(row: Row): boolean {
  return /^sep=/i.test(row.cells[0] ?? '');
}

/** The delimiter under which most columns of the header are known. */
function bestDelimiter(head: string, delimiters: readonly string[]): { delimiter: string; known: number } {
  const tried = delimiters.map((delimiter) => ({
    delimiter,
    known: knownColumns(headerOf(head, delimiter)),
  }));
  return tried.reduce((best, other) => (other.known > best.known ? other : best));
}

function parsed(row: Row, header: readonly string[]): Parsed {
  const reject = (reason: string): Parsed => ({
    kind: 'rejected',
    rejected: { line: row.line, reason, excerpt: excerpt(row.cells.join(' ')) },
  });
  if (row.tooLong) return reject('the record is longer than 8 MiB');
  const beyond = row.cells.slice(header.length).filter((cell) => cell.trim() !== '');
  if (beyond.length > 0) return reject(`${row.cells.length} cells where the header has ${header.length}`);
  const record = recordOfFields(
    row.line,
    header.map((name, index) => [name, row.cells[index] ?? ''] as const),
  );
  return typeof record === 'string' ? reject(record) : { kind: 'record', record };
}

async function* rowsOf(text: AsyncIterable<string>, delimiters: readonly string[]): AsyncGenerator<Row> {
  let rows: DelimitedRows | null = null;
  let start = '';
  for await (const chunk of text) {
    if (rows === null) {
      start += chunk;
      if (start.length < 65_536 && !/\n.*\n/s.test(start)) continue;
      rows = new DelimitedRows(bestDelimiter(start, delimiters).delimiter);
      yield* rows.push(start);
    } else yield* rows.push(chunk);
  }
  if (rows === null) {
    rows = new DelimitedRows(bestDelimiter(start, delimiters).delimiter);
    yield* rows.push(start);
  }
  yield* rows.end();
}

/**
 * A format of delimited text with a header row whose names tell the columns. What follows a row that was too
 * long belongs to it until a row has as many cells as the header.
 */
export function delimitedFormat(name: FormatName, delimiters: readonly string[]): DumpFormat {
  return {
    name,
    sniff: (head) => {
      if (/^[\s\ufeff]*[[{<@%]/.test(head)) return 0;
      const { known } = bestDelimiter(head, delimiters);
      return known === 0 ? 0 : known === 1 ? 0.3 : 0.85;
    },
    async *parse(text) {
      let header: string[] | null = null;
      let lost = false;
      for await (const row of rowsOf(text, delimiters)) {
        if (header === null) header = isSeparatorLine(row) ? null : row.cells;
        else if (!lost || row.cells.length === header.length) {
          yield parsed(row, header);
          lost = row.tooLong;
        }
      }
    },
  };
}
