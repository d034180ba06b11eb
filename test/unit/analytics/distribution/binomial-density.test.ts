import { describe, expect, it } from 'vitest';
import { binomialDensity } from '@/lib/analytics/distribution/binomial-density';

describe('binomialDensity', () => {
  it('is C(n,x)·p^x·(1−p)^(n−x), worked by hand', () => {
    expect(binomialDensity(2, 4, 0.5)).toBeCloseTo(6 / 16, 14);
    expect(binomialDensity(1, 3, 0.2)).toBeCloseTo(3 * 0.2 * 0.64, 14);
    expect(binomialDensity(0, 3, 0.2)).toBeCloseTo(0.512, 14);
    expect(binomialDensity(3, 3, 0.2)).toBeCloseTo(0.008, 14);
  });
  it('is certain at p = 0 and p = 1 and of no trial', () => {
    expect([binomialDensity(0, 5, 0), binomialDensity(1, 5, 0), binomialDensity(5, 5, 1)]).toEqual([1, 0, 1]);
    expect(binomialDensity(0, 0, 0.3)).toBe(1);
  });
  it('sums to 1 over many trials', () => {
    let total = 0;
    for (let x = 0; x <= 5000; x += 1) total += binomialDensity(x, 5000, 0.37);
    expect(total).toBeCloseTo(1, 12);
  });
  it('keeps its digits for large n: the middle of 2m is near 1/√(πm)·(1 − 1/8m), Stirling', () => {
    const m = 1e8;
    expect(binomialDensity(m, 2 * m, 0.5) * Math.sqrt(Math.PI * m)).toBeCloseTo(1 - 1 / (8 * m), 12);
  });
  it('throws on what cannot be', () => {
    expect(() => binomialDensity(3, 2, 0.5)).toThrow('3 of 2');
    expect(() => binomialDensity(1, 2, 1.5)).toThrow(RangeError);
  });
});
