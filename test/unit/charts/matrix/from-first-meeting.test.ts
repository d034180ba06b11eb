import { describe, expect, it } from 'vitest';
import type { PairTrend } from '../../../../lib/model/answers';
import { fromFirstMeeting } from '../../../../lib/charts/matrix/from-first-meeting';

const years = ['2020', '2021', '2022', '2023', '2024', '2025'].map((year) => `${year}-01-01`);
const series = (theme: string, counts: number[]) => ({
  theme,
  name: theme,
  counts,
  values: counts,
  low: counts,
  high: counts,
  undated: 0,
});
const pair = (both: number[], lift: (number | null)[]): PairTrend => ({
  bucket: 'year',
  from: '2020-01-01',
  to: '2025-12-31',
  buckets: years,
  papers: [1, 2, 3, 4, 5, 6],
  incomplete: ['2025-01-01'],
  cut: ['2020-01-01'],
  undated: 3,
  measure: 'count',
  series: [
    series('a', [1, 1, 1, 2, 3, 4]),
    series('b', [0, 1, 1, 2, 3, 4]),
    { ...series('a*b', both), lift },
  ],
});
const never = [null, null, null, null, null, null];

describe('fromFirstMeeting', () => {
  it('begins two buckets before the first paper with both, in every array', () => {
    const { buckets, from, papers, cut, series: drawn } = fromFirstMeeting(pair([0, 0, 0, 0, 1, 2], never));
    expect(buckets[0]).toBe('2022-01-01');
    expect(from).toBe('2022-01-01');
    expect(papers).toEqual([3, 4, 5, 6]);
    expect(cut).toEqual([]);
    expect(
      drawn.map((one) => [one.counts.length, one.values.length, one.low.length, one.high.length]),
    ).toEqual([
      [4, 4, 4, 4],
      [4, 4, 4, 4],
      [4, 4, 4, 4],
    ]);
    expect(drawn[2]?.lift).toHaveLength(4);
  });

  it('begins with what is expected, too', () => {
    expect(fromFirstMeeting(pair([0, 0, 0, 0, 0, 0], [null, null, null, 0, 0, 0])).buckets).toHaveLength(5);
  });

  it('cuts nothing where the pair never meets', () => {
    expect(fromFirstMeeting(pair([0, 0, 0, 0, 0, 0], never)).buckets).toEqual(years);
  });
});
