import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaQuantile } from '@/lib/analytics/distribution/gamma-quantile';
import { incompleteGamma } from '@/lib/analytics/distribution/incomplete-gamma';

describe('gammaQuantile', () => {
  it('is −ln(1 − p) for shape 1', () => {
    for (const p of [0.001, 0.5, 0.975]) expect(gammaQuantile(p, 1)).toBeCloseTo(-Math.log(1 - p), 12);
  });
  it('undoes the incomplete gamma function', () => {
    const shape = fc.double({ min: 0.3, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, (p, a) => {
        expect(incompleteGamma(a, gammaQuantile(p, a)).lower).toBeCloseTo(p, 9);
      }),
    );
  });
  it('throws on what is no probability', () => {
    expect(() => gammaQuantile(0, 1)).toThrow(RangeError);
    expect(() => gammaQuantile(1, 1)).toThrow(RangeError);
  });
});
