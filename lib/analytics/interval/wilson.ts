import { share } from '../series/share';
import type { Interval } from './interval';
import { Z95 } from './z95';

/**
 * Wilson's score interval of a share p = x/n, fractions clamped to [0, 1]:
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). It stays inside [0, 1] and has a width even at
 * 0 of n. n = 0: no data, null.
 * Source: Edwin B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * JASA 22:209, 1927.
 * @param z standard normal quantile, by default for 95 %
 * @throws {RangeError} unless x and n are whole and 0 <= x <= n
 */
export function wilson(x: number, n: number, z: number = Z95): Interval | null {
  const p = share(x, n);
  if (p === null) return null;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // At 0 of n and n of n the end is exact; rounding must not move it.
  return {
    low: x === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: x === n ? 1 : Math.min(1, (centre + half) / scale),
  };
}
