import { describe, expect, it } from 'vitest';
import { stirlingError } from '@/lib/analytics/distribution/stirling-error';

describe('stirlingError', () => {
  it('is ln n! less Stirling’s formula, worked from small factorials', () => {
    let logFactorial = 0;
    for (let n = 1; n <= 30; n += 1) {
      logFactorial += Math.log(n);
      const stirling = 0.5 * Math.log(2 * Math.PI * n) + n * Math.log(n) - n;
      expect(stirlingError(n)).toBeCloseTo(logFactorial - stirling, 12);
    }
  });
  it('knows the half: Γ(3/2) = √π/2, so δ(½) = ½ − ½·ln 2', () => {
    expect(stirlingError(0.5)).toBeCloseTo(0.5 - Math.LN2 / 2, 14);
  });
  it('throws at 0 and below', () => {
    expect(() => stirlingError(0)).toThrow(RangeError);
  });
});
