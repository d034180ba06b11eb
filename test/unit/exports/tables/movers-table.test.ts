import { describe, expect, it } from 'vitest';
import { moversTable } from '@/lib/exports/tables/movers-table';
import { namedRows } from './named-rows';

describe('moversTable', () => {
  it('gives movers the size of their periods in every row', async () => {
    const before = { from: '2022-01-01', to: '2022-12-31', papers: 20 };
    const after = { from: '2023-01-01', to: '2023-12-31', papers: 10 };
    const numbers = { before: 2, after: 9, ratio: 6, low: 2, high: 20, shrunk: 3, p: 0.01, q: 0.02 };
    const sameSources = { ratio: 4, low: 1, high: 9 };
    const moved = moversTable({
      before,
      after,
      mix: null,
      movers: [{ theme: 'a', name: 'A', ...numbers, sameSources, sameVenues: null }],
    });
    expect((await namedRows(moved))[0]).toMatchObject({ theme: 'a', papers_after: 10, same_sources_high: 9 });
  });
});
