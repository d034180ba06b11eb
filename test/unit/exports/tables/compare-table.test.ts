import { describe, expect, it } from 'vitest';
import { compareTable } from '@/lib/exports/tables/compare-table';
import { namedRows } from './named-rows';

describe('compareTable', () => {
  it('gives a comparison the size of its periods in every row', async () => {
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
    expect((await namedRows(compared))[0]).toMatchObject({
      papers_before: 20,
      papers_after: 10,
      difference_high: 0.9,
      q: null,
      same_sources_ratio: null,
      same_venues_high: 4,
    });
  });
});
