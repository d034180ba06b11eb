import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateSample } from '@/lib/analytics/sampling/allocate-sample';

describe('allocateSample', () => {
  it('takes one from each stratum, then in proportion', () => {
    // One each leaves 3 of 97, 7 and 0 units: 2.80 and 0.20, so 2 and 0, and the remainder to the first.
    expect(allocateSample([98, 8, 1], 6)).toEqual([4, 1, 1]);
  });

  it('prefers the larger strata where there is not one for each', () => {
    expect(allocateSample([1, 5, 3], 2)).toEqual([0, 1, 1]);
  });

  it('takes all where more are wanted than there are', () => {
    expect(allocateSample([2, 0, 1], 10)).toEqual([2, 0, 1]);
  });

  it('never takes more than there are, and as many as are wanted or there are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 12 }), fc.nat(120), (sizes, size) => {
        const drawn = allocateSample(sizes, size);
        expect(drawn.every((count, index) => count <= (sizes[index] ?? 0))).toBe(true);
        const all = sizes.reduce((total, count) => total + count, 0);
        expect(drawn.reduce((total, count) => total + count, 0)).toBe(Math.min(size, all));
      }),
    );
  });

  it('refuses what is no count', () => {
    expect(() => allocateSample([0.5], 1)).toThrow(RangeError);
  });
});
