import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePoints } from '@/lib/analytics/trend/change-points';

describe('changePoints', () => {
  it('finds where the level steps up and down, with the pooled share of each stretch worked by hand', () => {
    const found = changePoints([2, 3, 2, 12, 15, 14, 3, 2], Array<number>(8).fill(100));
    expect(found).toEqual([
      { at: 3, before: 7 / 300, after: 41 / 300 },
      { at: 6, before: 41 / 300, after: 5 / 200 },
    ]);
  });
  it('finds none in a level that only wavers, nor in no papers', () => {
    expect(changePoints([5, 7, 4, 6, 5, 6], Array<number>(6).fill(100))).toEqual([]);
    expect(changePoints([0, 0], [0, 0])).toEqual([]);
    expect(changePoints([], [])).toEqual([]);
  });
  it('begins no stretch at a bucket without papers', () => {
    const found = changePoints([1, 2, 1, 0, 30, 28, 31], [100, 100, 100, 0, 100, 100, 100]);
    expect(found.map(({ at }) => at)).toEqual([4]);
  });
  it('costs no more than any cut into stretches', () => {
    const bucket = fc.integer({ min: 1, max: 40 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(fc.array(bucket, { minLength: 1, maxLength: 9 }), (buckets) => {
        const cuts = changePoints(
          buckets.map(([x]) => x),
          buckets.map(([, n]) => n),
        ).map(({ at }) => at);
        let least = Infinity;
        for (let mask = 0; mask < 2 ** (buckets.length - 1); mask += 1) {
          const tried = buckets.flatMap((_, at) => (at > 0 && (mask >> (at - 1)) & 1 ? [at] : []));
          least = Math.min(least, cutCost(buckets, tried));
        }
        expect(cutCost(buckets, cuts)).toBeCloseTo(least, 7);
      }),
    );
  });
  it('throws on what cannot be', () => {
    expect(() => changePoints([3], [2])).toThrow(RangeError);
    expect(() => changePoints([3], [])).toThrow('1 counts of 0 buckets');
  });
});

function cutCost(buckets: [number, number][], cuts: number[]): number {
  const starts = [0, ...cuts];
  const costs = starts.map((start, index) => {
    const stretch = buckets.slice(start, starts[index + 1]);
    const x = stretch.reduce((sum, [count]) => sum + count, 0);
    const n = stretch.reduce((sum, [, papers]) => sum + papers, 0);
    return -2 * ((x && x * Math.log(x / n)) + (n - x && (n - x) * Math.log((n - x) / n)));
  });
  return costs.reduce((sum, cost) => sum + cost, 0) + cuts.length * 2 * Math.log(buckets.length);
}
