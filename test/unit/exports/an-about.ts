import type { About } from '@/lib/exports/about';
import type { Cell, Column, Table } from '@/lib/exports/table';

/** What a file of a test says of itself. */
export const AN_ABOUT: About = {
  name: 'trends',
  release: '1.2.3',
  url: '/api/trends?themes=agents&bucket=year',
  asked: [
    ['themes', 'agents'],
    ['bucket', 'year'],
  ],
  facts: [['range', '2023-01-01 to 2024-12-31']],
  formulas: [
    { file: 'series/share', name: 'Share', says: 'A part.', formula: 'p = x / n', source: null },
    {
      file: 'interval/wilson',
      name: 'Interval of a share',
      says: 'At 95 %.',
      formula: 'w',
      source: 'Wilson 1927',
    },
  ],
  corpusVersion: 'c0ffee',
  taxonomyVersion: 'beef',
  generatedAt: '2026-01-02T03:04:05.000Z',
};

/** A table of a test, from columns by name and kind. */
export function aTable(kinds: Record<string, Column['kind']>, rows: Cell[][]): Table {
  const columns = Object.entries(kinds).map(([name, kind]) => ({
    name,
    kind,
    meaning: `Meaning of ${name}.`,
  }));
  return { columns, rows };
}

/** All pieces of a file as its bytes. */
export async function bytesOf(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return Buffer.concat(all);
}
