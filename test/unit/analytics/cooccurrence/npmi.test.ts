import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npmi } from '@/lib/analytics/cooccurrence/npmi';
import { arbitraryPair } from './arbitrary-pair';
import { EXAMPLE_PAIR } from './example-pair';

describe('npmi', () => {
  it('is ln 4 / ln 50 = 0.354368, worked by hand', () => {
    expect(npmi(EXAMPLE_PAIR)).toBeCloseTo(0.354368, 6);
    expect(npmi(EXAMPLE_PAIR)).toBeCloseTo(Math.log(4) / Math.log(50), 14);
  });
  it('has the orientation values of Bouma 2009: 1 only together, 0 independent, −1 never together', () => {
    expect(npmi({ papers: 100, a: 20, b: 20, both: 20 })).toBeCloseTo(1, 12);
    expect(npmi({ papers: 100, a: 20, b: 50, both: 10 })).toBeCloseTo(0, 12);
    expect(npmi({ papers: 100, a: 20, b: 50, both: 0 })).toBe(-1);
    expect(npmi({ papers: 100, a: 100, b: 100, both: 100 })).toBe(1);
  });
  it('is no data for a theme without papers', () => {
    expect(npmi({ papers: 100, a: 0, b: 50, both: 0 })).toBeNull();
  });
  it('stays within −1 and 1', () => {
    fc.assert(
      fc.property(arbitraryPair, (pair) => {
        const value = npmi(pair) ?? 0;
        expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
