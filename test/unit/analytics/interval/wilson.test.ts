import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '@/lib/analytics/interval/wilson';
import { Z95 } from '@/lib/analytics/interval/z95';

describe('wilson', () => {
  it('gives the intervals of Newcombe 1998, Statistics in Medicine 17:857, table I, method 3', () => {
    const printed: [number, number, number, number][] = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ];
    for (const [x, n, low, high] of printed) {
      expect(wilson(x, n)?.low).toBeCloseTo(low, 4);
      expect(wilson(x, n)?.high).toBeCloseTo(high, 4);
    }
  });
  it('is no data where there are no papers', () => {
    expect(wilson(0, 0)).toBeNull();
  });
  it('ends at exactly 0 and 1', () => {
    expect(wilson(0, 7)?.low).toBe(0);
    expect(wilson(7, 7)?.high).toBe(1);
  });
  it('holds exactly the shares π with |x/n − π| <= z·√(π(1−π)/n), its definition', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, fraction) => {
          const x = Math.floor(fraction * n);
          for (const end of Object.values(wilson(x, n) ?? {})) {
            expect(Math.abs(x / n - end)).toBeCloseTo(Z95 * Math.sqrt((end * (1 - end)) / n), 9);
          }
        },
      ),
    );
  });
  it('throws on counts that cannot be', () => {
    expect(() => wilson(4, 3)).toThrow(RangeError);
  });
});
