import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeDifference } from '@/lib/analytics/interval/newcombe-difference';

describe('newcombeDifference', () => {
  it('gives the intervals of Newcombe 1998, Statistics in Medicine 17:873, table II, method 10', () => {
    const printed: [number, number, number, number, number, number][] = [
      [56, 70, 48, 80, 0.0524, 0.3339],
      [9, 10, 3, 10, 0.1705, 0.809],
      [6, 7, 2, 7, 0.0582, 0.8062],
      [5, 56, 0, 29, -0.0381, 0.1926],
      [0, 10, 0, 20, -0.1611, 0.2775],
      [10, 10, 0, 20, 0.6791, 1],
      [10, 10, 0, 10, 0.6075, 1],
    ];
    for (const [x1, n1, x2, n2, low, high] of printed) {
      const difference = newcombeDifference(x1, n1, x2, n2);
      expect(difference?.value).toBeCloseTo(x1 / n1 - x2 / n2, 12);
      expect(difference?.low).toBeCloseTo(low, 4);
      expect(difference?.high).toBeCloseTo(high, 4);
    }
  });
  it('is no data where either group is empty', () => {
    expect(newcombeDifference(0, 0, 1, 2)).toBeNull();
    expect(newcombeDifference(1, 2, 0, 0)).toBeNull();
  });
  it('turns around with the groups and stays within −1 and 1', () => {
    const group = fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(group, group, ([x1, n1], [x2, n2]) => {
        const [there, back] = [newcombeDifference(x1, n1, x2, n2), newcombeDifference(x2, n2, x1, n1)];
        expect(there?.low).toBeCloseTo(-(back?.high ?? NaN), 12);
        expect(there?.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there?.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
