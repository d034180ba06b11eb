import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { garwood } from '@/lib/analytics/interval/garwood';

describe('garwood', () => {
  it('gives [0, 3.6889] for no paper: −ln 0.025, worked by hand', () => {
    expect(garwood(0).low).toBe(0);
    expect(garwood(0).high).toBeCloseTo(-Math.log(0.025), 12);
    expect(garwood(0).high).toBeCloseTo(3.6889, 4);
  });
  it('begins at −ln 0.975 for one paper: P(X >= 1) = 1 − e^(−m), worked by hand', () => {
    expect(garwood(1).low).toBeCloseTo(-Math.log(0.975), 12);
  });
  it('is half of the chi-square quantiles of the tables: 10 papers, 9.591 of 20 and 36.781 of 22 degrees', () => {
    // Percentage points of the chi-square distribution: Pearson & Hartley, Biometrika Tables for Statisticians I.
    expect(garwood(10).low * 2).toBeCloseTo(9.591, 3);
    expect(garwood(10).high * 2).toBeCloseTo(36.781, 3);
  });
  it('leaves 2.5 % in each tail, summed term by term', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (x) => {
        const { low, high } = garwood(x);
        expect(1 - poissonAtMost(x - 1, low)).toBeCloseTo(0.025, 9);
        expect(poissonAtMost(x, high)).toBeCloseTo(0.025, 9);
      }),
    );
  });
  it('nears x ± 1.96·√x for many papers', () => {
    const { low, high } = garwood(1_000_000);
    expect(low).toBeCloseTo(1_000_000 - 1959.0, 0);
    expect(high).toBeCloseTo(1_000_000 + 1961.9, 0);
  });
  it('throws on what is no count', () => {
    expect(() => garwood(-1)).toThrow(RangeError);
    expect(() => garwood(1.5)).toThrow('1.5');
  });
});

function poissonAtMost(x: number, mean: number): number {
  let term = Math.exp(-mean);
  let total = term;
  for (let k = 1; k <= x; k += 1) {
    term *= mean / k;
    total += term;
  }
  return total;
}
