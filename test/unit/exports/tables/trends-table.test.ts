import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/exports/table';
import { trendsTable } from '@/lib/exports/tables/trends-table';

describe('trendsTable', () => {
  it('gives one row a bucket and four columns a series, five for a pair', () => {
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
});
