import { describe, expect, it } from 'vitest';
import { normalCdf } from '@/lib/analytics/distribution/normal-cdf';

describe('normalCdf', () => {
  it('gives the values of Abramowitz & Stegun 1964, table 26.1', () => {
    const printed: [number, number][] = [
      [0, 0.5],
      [0.5, 0.691462461274013],
      [1, 0.841344746068543],
      [2, 0.977249868051821],
      [3, 0.99865010196837],
    ];
    for (const [z, p] of printed) {
      expect(normalCdf(z)).toBeCloseTo(p, 14);
      expect(normalCdf(-z)).toBeCloseTo(1 - p, 14);
    }
  });
});
