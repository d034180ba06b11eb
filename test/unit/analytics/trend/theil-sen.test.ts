import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theilSen } from '@/lib/analytics/trend/theil-sen';

describe('theilSen', () => {
  it('gives the slope 4 of the example of Sen 1968', () => {
    const at = [1, 2, 3, 4, 10, 12, 18];
    const measured = [9, 15, 19, 20, 45, 55, 78];
    const series = Array.from({ length: 18 }, (_, index) => measured[at.indexOf(index + 1)] ?? null);
    expect(theilSen(series, 7)).toBe(4);
  });
  it('is the mean of the middle two of an even number of slopes, worked by hand', () => {
    // (0,0) (1,1) (2,4) (3,3): slopes 1, 2, 1, 3, 1, −1; sorted −1, 1, 1, 1, 2, 3.
    expect(theilSen([0, 1, 4, 3], 2)).toBe(1);
    expect(theilSen([0, 2, 3], 2)).toBe(1.5);
  });
  it('needs eight buckets unless told otherwise, and two in any case', () => {
    expect(theilSen([1, 2, 3, 4, 5, 6, 7])).toBeNull();
    expect(theilSen([1, 2, 3, 4, 5, 6, 7, null, 9])).toBe(1);
    expect(theilSen([3], 0)).toBeNull();
  });
  it('is not bent by one wild bucket', () => {
    fc.assert(
      fc.property(fc.nat(19), fc.integer({ min: -1_000_000, max: 1_000_000 }), (wild, value) => {
        const series = Array.from({ length: 20 }, (_, index) => (index === wild ? value : 2 * index));
        expect(theilSen(series)).toBe(2);
      }),
    );
  });
});
