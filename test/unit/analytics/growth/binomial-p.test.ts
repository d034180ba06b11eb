import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialP } from '@/lib/analytics/growth/binomial-p';

describe('binomialP', () => {
  it('gives p = 0.3825 for 682 of 925 at ¾ (Conover, Practical Nonparametric Statistics, 1971, p. 97, as R prints it)', () => {
    expect(binomialP(682, 925, 0.75)).toBeCloseTo(0.3825, 4);
  });
  it('sums both tails, worked by hand: 0 or 5 of 5 coins, 2/32; 1 of 4 at 1/3, 32/81 + … = 1', () => {
    expect(binomialP(0, 5, 0.5)).toBeCloseTo(2 / 32, 14);
    expect(binomialP(5, 5, 0.5)).toBeCloseTo(2 / 32, 14);
    expect(binomialP(1, 4, 1 / 3)).toBe(1);
    // Of 4 at 1/3: 16, 32, 24, 8, 1 of 81. No likelier than 3: 3 and 4.
    expect(binomialP(3, 4, 1 / 3)).toBeCloseTo(9 / 81, 14);
    expect(binomialP(0, 4, 1 / 3)).toBeCloseTo(25 / 81, 14);
  });
  it('is 1 for no paper at all', () => {
    expect(binomialP(0, 0, 0.3)).toBe(1);
  });
  it('equals the sum over all outcomes no likelier', () => {
    const trial = fc.integer({ min: 0, max: 60 }).chain((m) => fc.tuple(fc.nat(m), fc.constant(m)));
    fc.assert(
      fc.property(trial, fc.integer({ min: 1, max: 99 }), ([x, m], percent) => {
        const p = percent / 100;
        const outcomes = Array.from({ length: m + 1 }, (_, k) => choose(m, k) * p ** k * (1 - p) ** (m - k));
        const seen = (outcomes[x] ?? 0) * (1 + 1e-7);
        const sum = outcomes.filter((o) => o <= seen).reduce((total, o) => total + o, 0);
        expect(binomialP(x, m, p)).toBeCloseTo(Math.min(1, sum), 9);
      }),
    );
  });
  it('stays stable for a million papers: near the normal 2·Φ(−(|x−mp|−½)/√(mp(1−p)))', () => {
    // z = (500 − ½)/500 = 0.999, two-sided 0.31780.
    expect(binomialP(500_500, 1_000_000, 0.5)).toBeCloseTo(0.3178, 4);
    expect(binomialP(0, 1_000_000, 0.5)).toBe(0);
  });
  it('throws on what cannot be', () => {
    expect(() => binomialP(3, 2, 0.5)).toThrow(RangeError);
    expect(() => binomialP(0.5, 2, 0.5)).toThrow('0.5');
  });
});

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}
