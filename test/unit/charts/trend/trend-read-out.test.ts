import { describe, expect, it } from 'vitest';
import { themeMark } from '@/lib/charts/theme-mark';
import { trendReadOut } from '@/lib/charts/trend/trend-read-out';

const axis = {
  ...{ bucket: 'year' as const, from: '2024-01-01', to: '2024-12-31', cut: [], incomplete: [], undated: 0 },
  buckets: ['2024-01-01'],
  papers: [100],
};
const series = [
  ['a', 5],
  ['b', 20],
  ['c', 5],
  ['d', 0],
].map(([id, count]) => ({
  ...{ id: String(id), name: String(id), mark: themeMark('1.1.a'), low: [null], high: [null] },
  counts: [Number(count)],
  values: [Number(count) / 100],
}));

describe('trendReadOut', () => {
  it('gives each series its place in a rank, shared ones marked, those without papers last', () => {
    const { rows } = trendReadOut('rank', { axis, measure: 'share', series }, 0);
    expect(rows.map(({ id, value }) => [id, value])).toEqual([
      ['b', '1. 20%'],
      ['a', '2= 5.0%'],
      ['c', '2= 5.0%'],
      ['d', 'no place'],
    ]);
  });

  it('says of other forms what every chart says, with n of N', () => {
    const { rows } = trendReadOut('heat', { axis, measure: 'share', series }, 0);
    expect(rows[1]).toMatchObject({ id: 'b', value: '20%', of: '20 of 100' });
  });
});
