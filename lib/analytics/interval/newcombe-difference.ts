import { share } from '../series/share';
import type { Interval } from './interval';
import { wilson } from './wilson';

export interface Difference extends Interval {
  value: number;
}

/**
 * Difference of two independent shares, p1 − p2, with its 95 % interval by squaring and adding the
 * distances to the Wilson ends: low = d − √((p1−l1)² + (u2−p2)²), high = d + √((u1−p1)² + (p2−l2)²).
 * Null where either group is empty.
 * Source: Robert G. Newcombe, "Interval estimation for the difference between independent
 * proportions", Statistics in Medicine 17:873, 1998, method 10.
 * @throws {RangeError} unless all are whole, 0 <= x1 <= n1 and 0 <= x2 <= n2
 */
export function newcombeDifference(x1: number, n1: number, x2: number, n2: number): Difference | null {
  const [p1, p2, first, second] = [share(x1, n1), share(x2, n2), wilson(x1, n1), wilson(x2, n2)];
  if (p1 === null || p2 === null || first === null || second === null) return null;
  const value = p1 - p2;
  return {
    value,
    low: value - Math.hypot(p1 - first.low, second.high - p2),
    high: value + Math.hypot(first.high - p1, p2 - second.low),
  };
}
