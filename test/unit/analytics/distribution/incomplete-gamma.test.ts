import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteGamma } from '@/lib/analytics/distribution/incomplete-gamma';

describe('incompleteGamma', () => {
  it('is 1 − e^(−x) for shape 1 and 1 − e^(−x)·(1 + x) for shape 2, by integration', () => {
    for (const x of [0.1, 1, 1.9, 2.1, 5, 30]) {
      expect(incompleteGamma(1, x).upper).toBeCloseTo(Math.exp(-x), 14);
      expect(incompleteGamma(2, x).lower).toBeCloseTo(1 - Math.exp(-x) * (1 + x), 13);
    }
  });
  it('is a Poisson tail for whole shapes: Q(a, x) = P(fewer than a at mean x)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (a, x) => {
          let term = Math.exp(-x);
          let total = term;
          for (let k = 1; k < a; k += 1) {
            term *= x / k;
            total += term;
          }
          expect(incompleteGamma(a, x).upper).toBeCloseTo(total, 11);
        },
      ),
    );
  });
  it('has both ends', () => {
    expect(incompleteGamma(3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteGamma(3, Infinity)).toEqual({ lower: 1, upper: 0 });
  });
  it('throws outside its domain', () => {
    expect(() => incompleteGamma(0, 1)).toThrow(RangeError);
    expect(() => incompleteGamma(1, -1)).toThrow(RangeError);
    expect(() => incompleteGamma(1, NaN)).toThrow(RangeError);
  });
});
