import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRatio } from '@/lib/analytics/growth/growth-ratio';

describe('growthRatio', () => {
  it('is worked by hand for 2 of 100 → 7 of 100: 7.5/2.5 = 3, variance 1/2.5 + 1/7.5 = 8/15', () => {
    const growth = growthRatio(2, 100, 7, 100);
    expect(growth?.ratio).toBeCloseTo(3, 12);
    expect(growth?.variance).toBeCloseTo(8 / 15, 12);
    // 3·e^(∓1.959964·0.730297)
    expect(growth?.low).toBeCloseTo(0.7171, 3);
    expect(growth?.high).toBeCloseTo(12.551, 2);
  });
  it('is finite where a theme begins or ends', () => {
    expect(growthRatio(0, 50, 5, 50)?.ratio).toBeCloseTo(11, 12);
    expect(growthRatio(5, 50, 0, 50)?.ratio).toBeCloseTo(1 / 11, 12);
  });
  it('is none for fewer than 5 papers or a period without papers', () => {
    expect(growthRatio(2, 100, 2, 100)).toBeNull();
    expect(growthRatio(0, 0, 9, 100)).toBeNull();
    expect(growthRatio(9, 100, 0, 0)).toBeNull();
  });
  it('turns over with the periods', () => {
    const period = fc.integer({ min: 5, max: 1000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(period, period, ([x1, n1], [x2, n2]) => {
        const [there, back] = [growthRatio(x1, n1, x2, n2), growthRatio(x2, n2, x1, n1)];
        expect(there === null).toBe(back === null);
        if (there && back) expect(there.low * back.high).toBeCloseTo(1, 9);
      }),
    );
  });
  it('throws on more papers with the theme than papers', () => {
    expect(() => growthRatio(3, 2, 5, 9)).toThrow(RangeError);
  });
});
