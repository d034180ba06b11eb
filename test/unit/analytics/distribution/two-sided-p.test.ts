import { describe, expect, it } from 'vitest';
import { Z95 } from '@/lib/analytics/interval/z95';
import { twoSidedP } from '@/lib/analytics/distribution/two-sided-p';

describe('twoSidedP', () => {
  it('is 5 % at 1.96, whichever way, and 1 at 0', () => {
    expect(twoSidedP(Z95)).toBeCloseTo(0.05, 14);
    expect(twoSidedP(-Z95)).toBeCloseTo(0.05, 14);
    expect(twoSidedP(0)).toBe(1);
  });
  it('keeps its digits far out: Φ(−5) = 2.86651572e-7 in Abramowitz & Stegun 1964, table 26.2', () => {
    expect(twoSidedP(5) / 2 / 2.86651572e-7).toBeCloseTo(1, 7);
  });
});
