import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimited } from '@/lib/exports/delimited';
import type { Cell, Table } from '@/lib/exports/table';

async function written(table: Table, delimiter: ',' | '\t' = ','): Promise<string> {
  let text = '';
  for await (const chunk of delimited(table, delimiter)) text += chunk;
  return text;
}

const text = (rows: Cell[][]): Table => ({
  columns: (rows[0] ?? []).map((_, at) => ({ name: `c${String(at)}`, kind: 'text', meaning: '' })),
  rows,
});

/** A reader of RFC 4180 of its own, for text without a bare quote. */
function read(csv: string): string[][] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('delimited', () => {
  it('writes a header, then one line a row, each ended by CR LF', async () => {
    expect(await written(text([['a', 1]]))).toBe('c0,c1\r\na,1\r\n');
  });

  it('writes the header alone where there are no rows', async () => {
    expect(await written({ columns: [{ name: 'id', kind: 'code', meaning: '' }], rows: [] })).toBe('id\r\n');
  });

  it('leaves no data empty and writes zero and false as they are', async () => {
    expect(await written(text([[null, 0, false, true, '']]))).toBe('c0,c1,c2,c3,c4\r\n,0,false,true,\r\n');
  });

  it('quotes what holds the delimiter, a quote or a line end', async () => {
    expect(await written(text([['a,b', 'say "x"', 'two\nlines', 'tab\tbed']]))).toBe(
      'c0,c1,c2,c3\r\n"a,b","say ""x""","two\nlines",tab\tbed\r\n',
    );
    expect(await written(text([['a,b', 'tab\tbed']]), '\t')).toBe('c0\tc1\r\na,b\t"tab\tbed"\r\n');
  });

  it('makes formulas harmless in text, never in numbers', async () => {
    expect(await written(text([['=1+1', '@x', -0.5]]))).toBe("c0,c1,c2\r\n'=1+1,'@x,-0.5\r\n");
  });

  it('writes as many digits as bring the same double back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (number) => {
        const [, cells = []] = read(await written(text([[number]])));
        // A negative zero is written as 0.
        expect(Number(cells[0]) + 0).toBe(number + 0);
      }),
    );
  });

  it('brings any text back, apart from the mark on formulas, over many rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), async (rows) => {
        const many = Array.from({ length: 40 }, () => rows).flat();
        const back = read(await written(text(many))).slice(1);
        const plain = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '');
        expect(back.map((row) => row.map(plain))).toEqual(many.map((row) => row.map(plain)));
      }),
      { numRuns: 30 },
    );
  });
});
