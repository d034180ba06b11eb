import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '@/lib/exports/table';
import { compareTable } from '@/lib/exports/tables/compare-table';
import { cooccurrenceTable } from '@/lib/exports/tables/cooccurrence-table';
import { moversTable } from '@/lib/exports/tables/movers-table';
import { papersTable } from '@/lib/exports/tables/papers-table';
import { themesTable } from '@/lib/exports/tables/themes-table';
import { trendsTable } from '@/lib/exports/tables/trends-table';

/** The rows by the names of their columns. */
async function named({ columns, rows }: Table): Promise<Record<string, Cell>[]> {
  const found: Record<string, Cell>[] = [];
  for await (const row of rows) {
    expect(row).toHaveLength(columns.length);
    found.push(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])));
  }
  return found;
}

describe('the tables of the exports', () => {
  it('give a trend one row a bucket and four columns a series, five for a pair', async () => {
    const axis = { bucket: 'year' as const, from: '2023-01-01', to: '2024-12-31', cut: [], undated: 3 };
    const numbers = { values: [1, null], low: [0.5, null], high: [2, null], undated: 0 };
    const table = trendsTable({
      ...axis,
      buckets: ['2023-01-01', '2024-01-01'],
      papers: [4, 0],
      incomplete: ['2024-01-01'],
      series: [
        { theme: 'a', counts: [1, 0], ...numbers },
        { theme: 'a*b', counts: [1, 0], ...numbers, lift: [1.5, null] },
      ],
    });
    expect(table.columns.map(({ name }) => name).join()).toBe(
      'bucket,incomplete,papers,a,a_value,a_low,a_high,a*b,a*b_value,a*b_low,a*b_high,a*b_lift',
    );
    expect([...(table.rows as Cell[][])]).toEqual([
      ['2023-01-01', false, 4, 1, 1, 0.5, 2, 1, 1, 0.5, 2, 1.5],
      ['2024-01-01', true, 0, 0, null, null, null, 0, null, null, null, null],
    ]);
  });

  it('leave the growth of a theme empty where there is none', async () => {
    const theme = { id: 'a', name: 'A', group: 'G', parents: ['p', 'q'], mark: '1.1.a', papers: 2, dated: 1 };
    const ends = { first: '2024', last: '2024-05' };
    const rows = await named(
      themesTable([
        { ...theme, ...ends, growth: null },
        { ...theme, ...ends, growth: { ratio: 2, low: 1, high: 4 } },
      ]),
    );
    expect(rows[0]).toMatchObject({ id: 'a', parents: 'p; q', first: '2024', growth_ratio: null });
    expect(rows[1]).toMatchObject({ growth_ratio: 2, growth_low: 1, growth_high: 4 });
  });

  it('put the papers of both themes and of the filter beside a pair', async () => {
    const pair = { a: 'a', b: 'b', count: 20, expected: 5, lift: 4, jaccard: 0.15, cosine: 0.28, npmi: 0.35 };
    const themes = [
      { id: 'a', count: 100 },
      { id: 'b', count: 50 },
    ];
    const table = cooccurrenceTable({
      from: null,
      to: null,
      papers: 1000,
      themes,
      pairs: [{ ...pair, association: 0.004 }],
    });
    expect(await named(table)).toEqual([
      { ...pair, association: 0.004, papers_a: 100, papers_b: 50, papers: 1000 },
    ]);
  });

  it('give a comparison and movers the size of their periods in every row', async () => {
    const before = { from: '2022-01-01', to: '2022-12-31', papers: 20 };
    const after = { from: '2023-01-01', to: '2023-12-31', papers: 10 };
    const compared = compareTable({
      before,
      after,
      mix: null,
      themes: [
        {
          id: 'a',
          name: 'A',
          before: 2,
          after: 9,
          shareBefore: 0.1,
          shareAfter: 0.9,
          ratio: 6,
          difference: { value: 0.8, low: 0.4, high: 0.9 },
          z: 3,
          p: 0.003,
          q: null,
          sameSources: null,
          sameVenues: { ratio: 2, low: 1, high: 4 },
        },
      ],
    });
    expect((await named(compared))[0]).toMatchObject({
      papers_before: 20,
      papers_after: 10,
      difference_high: 0.9,
      q: null,
      same_sources_ratio: null,
      same_venues_high: 4,
    });
    const numbers = { before: 2, after: 9, ratio: 6, low: 2, high: 20, shrunk: 3, p: 0.01, q: 0.02 };
    const sameSources = { ratio: 4, low: 1, high: 9 };
    const moved = moversTable({
      before,
      after,
      mix: null,
      movers: [{ theme: 'a', name: 'A', ...numbers, sameSources, sameVenues: null }],
    });
    expect((await named(moved))[0]).toMatchObject({ theme: 'a', papers_after: 10, same_sources_high: 9 });
  });

  it('part the themes that a paper is about from those it mentions', async () => {
    const rows = await named(
      papersTable([
        {
          id: '1',
          title: 'T',
          date: '2024-05',
          dateSource: 'stated',
          authors: ['A. One', 'B. Two'],
          authorCount: 5,
          organisation: null,
          venue: null,
          url: null,
          abstract: null,
          arxivId: null,
          doi: null,
          categories: ['cs.LG'],
          keywords: [],
          themes: [
            { id: 'a', strength: 'about' },
            { id: 'b', strength: 'mention' },
          ],
        },
      ]),
    );
    expect(rows[0]).toMatchObject({
      authors: 'A. One; B. Two',
      author_count: 5,
      themes_about: 'a',
      themes_mentioned: 'b',
      categories: 'cs.LG',
      keywords: '',
      abstract: null,
    });
  });
});
