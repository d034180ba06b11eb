import { describe, expect, it } from 'vitest';
import type { Table } from '@/lib/exports/table';
import { compareTable } from '@/lib/exports/tables/compare-table';
import { compositionTable } from '@/lib/exports/tables/composition-table';
import { cooccurrenceTable } from '@/lib/exports/tables/cooccurrence-table';
import { dumpsTable } from '@/lib/exports/tables/dumps-table';
import { emergingTable } from '@/lib/exports/tables/emerging-table';
import { moversTable } from '@/lib/exports/tables/movers-table';
import { papersTable } from '@/lib/exports/tables/papers-table';
import { rejectionsTable } from '@/lib/exports/tables/rejections-table';
import { statsTable } from '@/lib/exports/tables/stats-table';
import { themesTable } from '@/lib/exports/tables/themes-table';
import { trendsTable } from '@/lib/exports/tables/trends-table';

const axis = {
  bucket: 'year' as const,
  from: null,
  to: null,
  buckets: [],
  papers: [],
  incomplete: [],
  cut: [],
};
const none = { counts: [], values: [], low: [], high: [], undated: 0 };
const stats = {
  papers: 0,
  dated: 0,
  undated: 0,
  themes: 0,
  tags: 0,
  dumps: 0,
  from: null,
  to: null,
  horizon: null,
};

const TABLES: Record<string, Table> = {
  trends: trendsTable({ ...axis, undated: 0, series: [{ ...none, theme: 'ID' }] }),
  'cooccurrence/trend': trendsTable({ ...axis, undated: 0, series: [{ ...none, theme: 'A*B', lift: [] }] }),
  cooccurrence: cooccurrenceTable({ from: null, to: null, papers: 0, themes: [], pairs: [] }),
  compare: compareTable({ before: null, after: null, mix: null, themes: [] }),
  movers: moversTable({ before: null, after: null, mix: null, movers: [] }),
  emerging: emergingTable({ themes: [], phrases: [] }),
  composition: compositionTable({
    ...axis,
    ...{ undated: 0, by: 'venue', others: null, mix: null },
    parts: [{ value: 'VENUE', papers: 0, counts: [] }],
  }),
  phrases: trendsTable({ ...axis, undated: 0, series: [{ ...none, theme: 'PHRASE' }] }),
  papers: papersTable([]),
  themes: themesTable([]),
  dumps: dumpsTable([]),
  'dumps/ID/rejections': rejectionsTable({ total: 0, rejections: [] }),
  stats: statsTable(stats),
};

const HEAD = `# Columns of the files

The same in CSV, TSV, XLSX and Parquet, in this order. A file has every row, whatever the \`limit\` of the question; buckets
without papers have rows too. No data is an empty cell, never 0. Kinds: \`day\` (a date in XLSX and Parquet), \`count\` (a whole
number; INT64), \`number\` (a double, all its digits), \`flag\`, \`code\` and \`text\`. In CSV and TSV alone, text that a spreadsheet
would run as a formula has an apostrophe before it.
`;

describe('the columns of the files', () => {
  it('stand in COLUMNS.md as they are written', async () => {
    const sections = Object.entries(TABLES).map(([name, { columns }]) => {
      const rows = columns.map(({ name: column, kind, meaning }) => `- \`${column}\` (${kind}): ${meaning}`);
      return `## /api/${name}\n\n${rows.join('\n')}\n`;
    });
    await expect(`${HEAD}\n${sections.join('\n')}`).toMatchFileSnapshot('../../../lib/exports/COLUMNS.md');
  });
});
