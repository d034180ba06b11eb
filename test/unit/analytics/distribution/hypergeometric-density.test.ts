import { describe, expect, it } from 'vitest';
import { hypergeometricDensity } from '@/lib/analytics/distribution/hypergeometric-density';

describe('hypergeometricDensity', () => {
  it('is C(3,x)·C(7,4−x)/C(10,4), worked by hand: 35, 105, 63, 7 of 210', () => {
    [35, 105, 63, 7].forEach((ways, x) => {
      expect(hypergeometricDensity(x, 3, 4, 10)).toBeCloseTo(ways / 210, 14);
    });
  });
  it('is 0 for what cannot be and 1 for what must', () => {
    expect(hypergeometricDensity(4, 3, 4, 10)).toBe(0);
    expect(hypergeometricDensity(0, 8, 4, 10)).toBe(0);
    expect(hypergeometricDensity(3, 3, 10, 10)).toBe(1);
    expect(hypergeometricDensity(0, 3, 0, 10)).toBe(1);
    expect(hypergeometricDensity(4, 10, 4, 10)).toBe(1);
  });
  it('sums to 1 over many papers', () => {
    let total = 0;
    for (let x = 0; x <= 400; x += 1) total += hypergeometricDensity(x, 400, 3000, 20_000);
    expect(total).toBeCloseTo(1, 12);
  });
  it('throws on more drawn than there are', () => {
    expect(() => hypergeometricDensity(1, 3, 11, 10)).toThrow(RangeError);
  });
});
