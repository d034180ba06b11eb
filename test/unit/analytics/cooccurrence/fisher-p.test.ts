import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherP } from '@/lib/analytics/cooccurrence/fisher-p';
import { arbitraryPair } from './arbitrary-pair';
import { EXAMPLE_PAIR } from './example-pair';

describe('fisherP', () => {
  it('gives 17/70 for the lady who tells 3 of 4 cups (Fisher, The Design of Experiments, 1935)', () => {
    expect(fisherP({ papers: 8, a: 4, b: 4, both: 3 })).toBeCloseTo(17 / 70, 14);
    expect(fisherP({ papers: 8, a: 4, b: 4, both: 4 })).toBeCloseTo(1 / 70, 14);
  });
  it('is 6.380e−9 for 20 papers where 5 are expected', () => {
    expect(fisherP(EXAMPLE_PAIR) * 1e9).toBeCloseTo(6.38, 3);
  });
  it('is 1 where they must meet that often', () => {
    expect(fisherP({ ...EXAMPLE_PAIR, both: 0 })).toBe(1);
    expect(fisherP({ papers: 10, a: 8, b: 7, both: 5 })).toBe(1);
  });
  it('equals the sum of C(a,k)·C(N−a,b−k)/C(N,b), in whole numbers', () => {
    fc.assert(
      fc.property(arbitraryPair, (pair) => {
        let ways = 0n;
        for (let k = pair.both; k <= Math.min(pair.a, pair.b); k += 1) {
          ways += choose(pair.a, k) * choose(pair.papers - pair.a, pair.b - k);
        }
        const scaled = (ways * 10n ** 18n) / choose(pair.papers, pair.b);
        expect(fisherP(pair)).toBeCloseTo(Number(scaled) / 1e18, 11);
      }),
    );
  });
  it('keeps its digits over a million papers on both sides of the mean', () => {
    const many = { papers: 1_000_000, a: 50_000, b: 40_000, both: 2000 };
    expect(fisherP(many)).toBeGreaterThan(0.5);
    expect(fisherP(many)).toBeLessThan(0.52);
    expect(fisherP({ ...many, both: 20 })).toBe(1);
    expect(fisherP({ ...many, both: 2500 })).toBeLessThan(1e-25);
  });
});

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}
