import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOdds } from '@/lib/analytics/compare/log-odds';

describe('logOdds', () => {
  it('is worked by hand for 30 of 100 against 10 of 100 with a prior of 10: α = 2, 32/78 over 12/98', () => {
    const odds = logOdds(30, 100, 10, 100);
    expect(odds?.delta).toBeCloseTo(Math.log(32 / 78 / (12 / 98)), 12);
    expect(odds?.z).toBeCloseTo(Math.log(32 / 78 / (12 / 98)) / Math.sqrt(1 / 32 + 1 / 12), 12);
  });
  it('moves towards no difference the heavier the prior', () => {
    const z = [1, 10, 1000].map((prior) => logOdds(30, 100, 10, 100, prior)?.z ?? NaN);
    expect(z[0]).toBeGreaterThan(z[1] ?? NaN);
    expect(z[1]).toBeGreaterThan(z[2] ?? NaN);
    expect(z[2]).toBeGreaterThan(0);
  });
  it('is 0 for equal shares and nothing for a theme in no paper or in all', () => {
    expect(logOdds(5, 50, 10, 100)?.delta).toBeCloseTo(0, 12);
    expect(logOdds(0, 50, 0, 100)).toBeNull();
    expect(logOdds(50, 50, 100, 100)).toBeNull();
  });
  it('turns its sign with the groups and is never infinite', () => {
    const group = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(group, group, ([y1, n1], [y2, n2]) => {
        const [there, back] = [logOdds(y1, n1, y2, n2), logOdds(y2, n2, y1, n1)];
        expect(Number.isFinite(there?.z ?? 0)).toBe(true);
        expect((there?.z ?? 0) + (back?.z ?? 0)).toBeCloseTo(0, 9);
      }),
    );
  });
  it('throws on what cannot be', () => {
    expect(() => logOdds(3, 2, 0, 5)).toThrow(RangeError);
    expect(() => logOdds(1, 2, 0, 5, 0)).toThrow('prior of 0');
  });
});
