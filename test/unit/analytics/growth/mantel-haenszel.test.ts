import { describe, expect, it } from 'vitest';
import { mantelHaenszel } from '@/lib/analytics/growth/mantel-haenszel';
import { BCG_TRIALS } from './bcg-trials';

describe('mantelHaenszel', () => {
  it('gives 0.6353 [0.5881, 0.6862] for the BCG trials, the value of metafor', () => {
    const pooled = mantelHaenszel(BCG_TRIALS);
    expect(pooled?.ratio).toBeCloseTo(0.6353, 4);
    expect(pooled?.low).toBeCloseTo(0.5881, 4);
    expect(pooled?.high).toBeCloseTo(0.6862, 4);
    expect(pooled?.leftOut).toBe(0);
  });
  it('is the plain ratio of shares in one stratum: 20/100 over 10/100, variance 1/10 − 1/100 + 1/20 − 1/100', () => {
    const pooled = mantelHaenszel([{ before: 10, papersBefore: 100, after: 20, papersAfter: 100 }]);
    expect(pooled?.ratio).toBeCloseTo(2, 12);
    expect(pooled?.high).toBeCloseTo(2 * Math.exp(1.959963984540054 * Math.sqrt(0.13)), 12);
  });
  it('finds no growth where only the mix of sources changed', () => {
    // The theme is a tenth of one source and half of another throughout; the other grows ninefold.
    const pooled = mantelHaenszel([
      { before: 90, papersBefore: 900, after: 10, papersAfter: 100 },
      { before: 50, papersBefore: 100, after: 450, papersAfter: 900 },
    ]);
    expect(pooled?.ratio).toBeCloseTo(1, 12);
  });
  it('leaves out sources without papers on both sides and says how many papers these are', () => {
    const pooled = mantelHaenszel([
      { before: 10, papersBefore: 100, after: 20, papersAfter: 100 },
      { before: 0, papersBefore: 0, after: 40, papersAfter: 60 },
      { before: 3, papersBefore: 7, after: 0, papersAfter: 0 },
    ]);
    expect(pooled?.ratio).toBeCloseTo(2, 12);
    expect(pooled?.leftOut).toBe(67);
  });
  it('is none where it would be 0 or infinite, or nothing is left', () => {
    expect(mantelHaenszel([{ before: 0, papersBefore: 50, after: 5, papersAfter: 50 }])).toBeNull();
    expect(mantelHaenszel([{ before: 5, papersBefore: 50, after: 0, papersAfter: 50 }])).toBeNull();
    expect(mantelHaenszel([])).toBeNull();
  });
  it('has no spread where every paper has the theme', () => {
    const pooled = mantelHaenszel([{ before: 5, papersBefore: 5, after: 3, papersAfter: 3 }]);
    expect(pooled).toEqual({ ratio: 1, low: 1, high: 1, leftOut: 0 });
  });
  it('throws on more papers with the theme than papers', () => {
    expect(() => mantelHaenszel([{ before: 6, papersBefore: 5, after: 3, papersAfter: 3 }])).toThrow(
      RangeError,
    );
  });
});
