import { describe, expect, it } from 'vitest';
import { rankSeries } from '@/lib/charts/trend/rank-series';

const of = (...values: (number | null)[]) => ({ values, counts: values.map((value) => value ?? 0) });

describe('rankSeries', () => {
  it('ranks by value, the largest first, and gives no place to what has no papers', () => {
    const ranks = rankSeries([of(3, 0), of(5, 1), of(null, 2)]);
    expect(ranks.map((own) => own.map((each) => each?.rank ?? null))).toEqual([
      [2, null],
      [1, 2],
      [null, 1],
    ]);
  });

  it('gives equal values one rank, and places in the order of the bucket before', () => {
    const ranks = rankSeries([of(1, 4), of(2, 4), of(3, 1)]);
    expect(ranks.map((own) => own[1])).toEqual([
      { rank: 1, tied: true, place: 2 },
      { rank: 1, tied: true, place: 1 },
      { rank: 3, tied: false, place: 3 },
    ]);
  });
});
