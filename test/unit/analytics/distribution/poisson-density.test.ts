import { describe, expect, it } from 'vitest';
import { poissonDensity } from '@/lib/analytics/distribution/poisson-density';

describe('poissonDensity', () => {
  it('is e^(−m)·m^x/x!, worked by hand', () => {
    expect(poissonDensity(0, 3)).toBe(Math.exp(-3));
    expect(poissonDensity(1, 3)).toBeCloseTo(3 * Math.exp(-3), 14);
    expect(poissonDensity(4, 3)).toBeCloseTo((81 / 24) * Math.exp(-3), 14);
  });
  it('is certain of nothing at mean 0', () => {
    expect([poissonDensity(0, 0), poissonDensity(2, 0)]).toEqual([1, 0]);
  });
  it('sums to 1', () => {
    let total = 0;
    for (let x = 0; x <= 400; x += 1) total += poissonDensity(x, 200);
    expect(total).toBeCloseTo(1, 12);
  });
});
