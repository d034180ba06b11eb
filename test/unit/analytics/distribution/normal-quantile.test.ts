import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '@/lib/analytics/distribution/normal-cdf';
import { normalQuantile } from '@/lib/analytics/distribution/normal-quantile';

describe('normalQuantile', () => {
  it('gives the familiar points', () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.005)).toBeCloseTo(-2.5758293035489, 12);
  });
  it('undoes the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
      }),
    );
  });
  it('throws on what is no probability', () => {
    expect(() => normalQuantile(1)).toThrow(RangeError);
  });
});
