import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '@/lib/analytics/trend/mann-kendall';

describe('mannKendall', () => {
  it('is worked by hand for eight rising buckets: S = 28, variance 8·7·21/18, z = 27/8.0829', () => {
    const trend = mannKendall([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(trend?.s).toBe(28);
    expect(trend?.z).toBeCloseTo(3.3404, 4);
    expect(trend?.p).toBeCloseTo(0.000837, 6);
  });
  it('is worked by hand with ties of two and three: S = 24, variance (1176 − 18 − 66)/18, z = 23/√60.667', () => {
    const trend = mannKendall([1, 2, 2, 3, 3, 3, 4, 5]);
    expect(trend?.s).toBe(24);
    expect(trend?.z).toBeCloseTo(23 / Math.sqrt(1092 / 18), 12);
  });
  it('needs eight buckets with data', () => {
    expect(mannKendall([1, 2, 3, 4, 5, 6, 7])).toBeNull();
    expect(mannKendall([1, 2, 3, null, 4, 5, 6, 7])).toBeNull();
    expect(mannKendall([1, 2, 3, null, 4, 5, 6, 7, 8])?.s).toBe(28);
  });
  it('sees no trend where nothing changes', () => {
    expect(mannKendall(Array<number>(9).fill(0.2))).toEqual({ s: 0, z: 0, p: 1 });
  });
  it('turns its sign when time runs backwards and needs no more than ranks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 8, maxLength: 30 }), (values) => {
        const trend = mannKendall(values);
        expect((trend?.s ?? NaN) + (mannKendall([...values].reverse())?.s ?? NaN)).toBe(0);
        expect(mannKendall(values.map((value) => Math.exp(value)))).toEqual(trend);
      }),
    );
  });
});
