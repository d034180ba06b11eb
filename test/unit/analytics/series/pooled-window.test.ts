import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pooledWindow } from '@/lib/analytics/series/pooled-window';

const x = [1, 0, 4, 2, 6];
const n = [50, 10, 80, 40, 30];
const complete = [false, false, false, false, false];

describe('pooledWindow', () => {
  it('pools papers, so that shares are Σx/Σn (worked by hand: 1/60, 5/140, 6/130, 12/150, 8/70)', () => {
    const pooled = pooledWindow(x, n, 1, complete);
    expect(pooled).toEqual({ x: [1, 5, 6, 12, 8], n: [60, 140, 130, 150, 70], width: [2, 3, 3, 3, 2] });
    const shares = pooled.x.map((count, index) => count / (pooled.n[index] ?? 0));
    expect(shares.map((share) => Number(share.toFixed(6)))).toEqual([
      0.016667, 0.035714, 0.046154, 0.08, 0.114286,
    ]);
  });
  it('leaves an incomplete bucket alone and out of the windows of its neighbours', () => {
    const pooled = pooledWindow(x, n, 1, [false, false, false, false, true]);
    expect(pooled.x).toEqual([1, 5, 6, 6, 6]);
    expect(pooled.n).toEqual([60, 140, 130, 120, 30]);
    expect(pooled.width).toEqual([2, 3, 3, 2, 1]);
  });
  it('changes nothing with no bucket each side', () => {
    expect(pooledWindow(x, n, 0, complete)).toEqual({ x, n, width: [1, 1, 1, 1, 1] });
  });
  it('equals a sum over the window bucket by bucket', () => {
    const bucket = fc.record({ x: fc.nat(50), n: fc.nat(50), incomplete: fc.boolean() });
    fc.assert(
      fc.property(fc.array(bucket), fc.nat(24), (buckets, side) => {
        const pooled = pooledWindow(
          buckets.map((b) => b.x),
          buckets.map((b) => b.n),
          side,
          buckets.map((b) => b.incomplete),
        );
        buckets.forEach((own, index) => {
          const near = buckets.filter((other, at) => Math.abs(at - index) <= side && !other.incomplete);
          const window = own.incomplete ? [own] : near;
          expect(pooled.x[index]).toBe(window.reduce((sum, b) => sum + b.x, 0));
          expect(pooled.n[index]).toBe(window.reduce((sum, b) => sum + b.n, 0));
          expect(pooled.width[index]).toBe(window.length);
        });
      }),
    );
  });
  it('throws on a window that cannot be and on arrays of different length', () => {
    expect(() => pooledWindow(x, n, -1, complete)).toThrow(RangeError);
    expect(() => pooledWindow(x, n, 1.5, complete)).toThrow('1.5');
    expect(() => pooledWindow(x, [1], 1, complete)).toThrow('5 counts, 1 papers and 5 flags');
  });
});
