import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRatio } from '@/lib/analytics/growth/growth-ratio';
import { shrinkGrowth } from '@/lib/analytics/growth/shrink-growth';
import { BCG_TRIALS } from './bcg-trials';

describe('shrinkGrowth', () => {
  it('gives τ² = 0.3088 and mean −0.7141 for the BCG trials, the DerSimonian–Laird values of metafor', () => {
    const trials = BCG_TRIALS.map(({ after: a, papersAfter: n1, before: b, papersBefore: n0 }) => ({
      log: Math.log(a / n1 / (b / n0)),
      variance: 1 / a - 1 / n1 + 1 / b - 1 / n0,
    }));
    const { mean, between } = shrinkGrowth(trials);
    expect(between).toBeCloseTo(0.3088, 4);
    expect(mean).toBeCloseTo(-0.7141, 4);
  });
  it('is worked by hand for two themes: y = 0 and 1, v = 0.1 give Q = 5, τ² = 0.4, B = 0.8', () => {
    const { mean, between, shrunk } = shrinkGrowth([
      { log: 0, variance: 0.1 },
      { log: 1, variance: 0.1 },
    ]);
    expect(mean).toBeCloseTo(0.5, 12);
    expect(between).toBeCloseTo(0.4, 12);
    expect(shrunk[0]).toBeCloseTo(Math.exp(0.1), 12);
    expect(shrunk[1]).toBeCloseTo(Math.exp(0.9), 12);
  });
  it('puts every theme at the mean where they differ no more than noise would', () => {
    const { between, shrunk } = shrinkGrowth([
      { log: 0.1, variance: 1 },
      { log: -0.1, variance: 1 },
    ]);
    expect(between).toBe(0);
    expect(shrunk).toEqual([1, 1]);
  });
  it('ranks 40 → 90 papers above 1 → 6, whose raw ratio is larger', () => {
    const others = [
      [100, 100],
      [50, 45],
      [30, 60],
      [80, 40],
      [20, 22],
      [200, 150],
    ];
    const growths = [[40, 90], [1, 6], ...others].flatMap(([before = 0, after = 0]) => {
      const growth = growthRatio(before, 1000, after, 1000);
      return growth === null ? [] : [growth];
    });
    const { shrunk } = shrinkGrowth(growths);
    expect(growths[1]?.ratio).toBeGreaterThan(growths[0]?.ratio ?? Infinity);
    expect(shrunk[0]).toBeGreaterThan(shrunk[1] ?? Infinity);
  });
  it('leaves one theme alone as it is, and none is none', () => {
    expect(shrinkGrowth([{ log: Math.log(2), variance: 0.3 }]).shrunk[0]).toBeCloseTo(2, 12);
    expect(shrinkGrowth([])).toEqual({ mean: 0, between: 0, shrunk: [] });
  });
  it('never moves a theme past the mean or away from it', () => {
    const theme = fc.record({
      log: fc.double({ min: -3, max: 3, noNaN: true }),
      variance: fc.double({ min: 0.01, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(theme, { minLength: 1 }), (themes) => {
        const { mean, shrunk } = shrinkGrowth(themes);
        themes.forEach(({ log }, index) => {
          const at = Math.log(shrunk[index] ?? NaN);
          expect(at).toBeGreaterThanOrEqual(Math.min(mean, log) - 1e-9);
          expect(at).toBeLessThanOrEqual(Math.max(mean, log) + 1e-9);
        });
      }),
    );
  });
  it('throws on a variance that is not positive', () => {
    expect(() => shrinkGrowth([{ log: 0, variance: 0 }])).toThrow(RangeError);
  });
});
