import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bursts } from '@/lib/analytics/trend/bursts';

const hundreds = Array<number>(8).fill(100);

describe('bursts', () => {
  it('finds one burst in buckets 3 to 5 of weight 9.358, worked by hand', () => {
    const found = bursts([2, 3, 2, 12, 15, 14, 3, 2], hundreds);
    // p0 = 53/800, p1 twice that: 41·ln 2 + 259·ln[(1−p1)/(1−p0)].
    const weight = 41 * Math.log(2) + 259 * Math.log((1 - 106 / 800) / (1 - 53 / 800));
    expect(found).toEqual([{ start: 3, end: 5, weight: found[0]?.weight }]);
    expect(found[0]?.weight).toBeCloseTo(weight, 10);
    expect(found[0]?.weight).toBeCloseTo(9.358, 3);
  });
  it('finds a long moderate burst that a greedy walk misses', () => {
    const found = bursts([2, 1, 2, 1, 2, 7, 7, 7, 7, 1, 2, 1], Array<number>(12).fill(60));
    expect(found.map(({ start, end }) => [start, end])).toEqual([[5, 8]]);
  });
  it('is not ended by a bucket without papers, nor drawn out by one', () => {
    const gap = bursts([2, 3, 2, 12, 0, 15, 14, 3, 2, 1], [100, 100, 100, 100, 0, 100, 100, 100, 100, 100]);
    expect(gap.map(({ start, end }) => [start, end])).toEqual([[3, 6]]);
    const tail = bursts([2, 3, 2, 12, 15, 14, 0, 3, 2, 1], [100, 100, 100, 100, 100, 100, 0, 100, 100, 100]);
    expect(tail.map(({ start, end }) => [start, end])).toEqual([[3, 5]]);
    const end = bursts([2, 3, 2, 1, 12, 15, 14, 0], [100, 100, 100, 100, 100, 100, 100, 0]);
    expect(end.map(({ start, end: last }) => [start, last])).toEqual([[4, 6]]);
  });
  it('finds none where there is none to find', () => {
    expect(bursts([], [])).toEqual([]);
    expect(bursts([0, 0, 0], [10, 10, 10])).toEqual([]);
    expect(bursts([5, 5, 5], [50, 50, 50])).toEqual([]);
    expect(bursts([10, 10], [10, 10])).toEqual([]);
  });
  it('gains as much as the best of all 2^T paths', () => {
    const bucket = fc.nat(20).chain((d) => fc.tuple(fc.nat(d), fc.constant(d)));
    fc.assert(
      fc.property(fc.array(bucket, { minLength: 1, maxLength: 12 }), (buckets) => {
        const [r, d] = [buckets.map(([count]) => count), buckets.map(([, papers]) => papers)];
        const found = bursts(r, d);
        const gained = found.reduce((sum, burst) => sum + burst.weight - Math.log(r.length), 0);
        expect(gained).toBeCloseTo(bestGain(r, d), 9);
      }),
    );
  });
  it('throws on what cannot be', () => {
    expect(() => bursts([3], [2])).toThrow(RangeError);
    expect(() => bursts([1], [2, 2])).toThrow('1 counts of 2 buckets');
    expect(() => bursts([1], [2], { s: 1 })).toThrow('s = 1');
  });
});

/** Tries every path of states: what the best one costs less than staying at the base rate. */
function bestGain(r: number[], d: number[]): number {
  const [count, papers] = [r.reduce((a, b) => a + b, 0), d.reduce((a, b) => a + b, 0)];
  const base = count / papers;
  const high = Math.min(2 * base, 0.9999);
  if (count === 0 || high <= base) return 0;
  const cost = (t: number, p: number) => {
    const [x = 0, n = 0] = [r[t], d[t]];
    return -((x === 0 ? 0 : x * Math.log(p)) + (n === x ? 0 : (n - x) * Math.log(1 - p)));
  };
  let best = Infinity;
  let flat = 0;
  for (let path = 0; path < 2 ** r.length; path += 1) {
    let total = 0;
    for (let t = 0; t < r.length; t += 1) {
      const [state, before] = [(path >> t) & 1, t === 0 ? 0 : (path >> (t - 1)) & 1];
      total += cost(t, state === 1 ? high : base) + (state > before ? Math.log(r.length) : 0);
    }
    if (path === 0) flat = total;
    best = Math.min(best, total);
  }
  return flat - best;
}
