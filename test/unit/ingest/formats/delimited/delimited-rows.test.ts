import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DelimitedRows, type Row } from '../../../../../lib/ingest/formats/delimited/delimited-rows';

function rows(text: string, delimiter = ',', size = 65_536): Row[] {
  const reader = new DelimitedRows(delimiter);
  const read: Row[] = [];
  for (let at = 0; at < text.length; at += size) read.push(...reader.push(text.slice(at, at + size)));
  return [...read, ...reader.end()];
}

function cells(text: string, delimiter?: string, size?: number): string[][] {
  return rows(text, delimiter, size).map((row) => row.cells);
}

describe('DelimitedRows', () => {
  it('reads quotes, doubled quotes and line ends inside quotes', () => {
    expect(cells('a,"b, ""c""\nd",e\r\n1,,3')).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['1', '', '3'],
    ]);
  });

  it('takes a quote inside an open cell for itself, and keeps what follows a closing quote', () => {
    expect(cells('5" nail,"a"b')).toEqual([['5" nail', 'ab']]);
  });

  it('passes over empty lines and a byte order mark, and counts lines', () => {
    expect(rows('\ufeffa\n\n"b\n\nc"\nd\n').map(({ line, cells: read }) => [line, ...read])).toEqual([
      [1, 'a'],
      [3, 'b\n\nc'],
      [6, 'd'],
    ]);
  });

  it('divides at tabs, semicolons and bars', () => {
    expect(cells('a\tb', '\t')).toEqual([['a', 'b']]);
    expect(cells('a;b,c', ';')).toEqual([['a', 'b,c']]);
    expect(cells('a|b', '|')).toEqual([['a', 'b']]);
  });

  it('gives up a row that is too long at the next line end', () => {
    const long = 'x'.repeat(9_000_000);
    for (const text of [`a\n${long}\nb\n`, `a\n"${long}\nb\n`]) {
      const read = rows(text);
      expect(read.map(({ tooLong }) => tooLong)).toEqual([false, true, false]);
      expect(read.at(-1)?.cells).toEqual(['b']);
    }
  });

  it('reads what csv-stringify writes, however it is cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (drawn, size) => {
        expect(cells(stringify(drawn, { quoted: true }), ',', size)).toEqual(drawn);
      }),
    );
  });
});
