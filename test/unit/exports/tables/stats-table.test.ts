import { describe, expect, it } from 'vitest';
import { statsTable } from '@/lib/exports/tables/stats-table';
import { namedRows } from './named-rows';

describe('statsTable', () => {
  it('is the corpus in one row, empty where no paper is dated', async () => {
    const numbers = { papers: 3, dated: 0, undated: 3, themes: 2, tags: 4, dumps: 1 };
    const stats = { ...numbers, from: null, to: null, horizon: null };
    expect(await namedRows(statsTable(stats))).toEqual([stats]);
  });
});
