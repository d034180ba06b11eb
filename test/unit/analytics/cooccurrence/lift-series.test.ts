import { describe, expect, it } from 'vitest';
import { liftSeries } from '@/lib/analytics/cooccurrence/lift-series';

describe('liftSeries', () => {
  it('gives a lift only where at least 1 paper with both is expected', () => {
    // Expected: 1000·… 5, 1, 0.99, none.
    expect(
      liftSeries({
        papers: [1000, 100, 100, 0],
        a: [100, 10, 9, 0],
        b: [50, 10, 11, 0],
        both: [20, 0, 3, 0],
      }),
    ).toEqual([4, 0, null, null]);
  });
  it('throws on series of different length', () => {
    expect(() => liftSeries({ papers: [1], a: [1, 2], b: [1], both: [1] })).toThrow('1, 2, 1, 1');
  });
});
