import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviance } from '@/lib/analytics/distribution/deviance';

describe('deviance', () => {
  it('is x·ln(x/m) + m − x', () => {
    expect(deviance(2, 1)).toBeCloseTo(2 * Math.LN2 - 1, 14);
    expect(deviance(5, 5)).toBe(0);
  });
  it('keeps its digits where x and m nearly agree: half of (x−m)²/x for large x, worked by hand', () => {
    expect(deviance(1e10 + 1, 1e10) * 1e10).toBeCloseTo(0.5, 8);
  });
  it('agrees with the formula on both sides of the switch', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 50, noNaN: true }),
        fc.double({ min: 0.5, max: 50, noNaN: true }),
        (x, m) => {
          expect(deviance(x, m)).toBeCloseTo(x * Math.log(x / m) + m - x, 10);
        },
      ),
    );
  });
});
