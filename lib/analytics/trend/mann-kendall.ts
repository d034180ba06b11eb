import { twoSidedP } from '../distribution/two-sided-p';
import { positioned, type Positioned } from './positioned';

/** A trend is not tested on fewer buckets. */
const LEAST = 8;

export interface MonotoneTrend {
  /** Pairs of buckets that rise less pairs that fall. */
  s: number;
  /** s in standard errors, with continuity correction. */
  z: number;
  /** Two-sided. */
  p: number;
}

/**
 * Mann–Kendall test for a monotone trend: S = Σ sign(v_j − v_i) over i < j, variance
 * [n(n−1)(2n+5) − Σ t(t−1)(2t+5)]/18 with t the sizes of groups of equal values,
 * z = (S − sign S)/√variance. Null for fewer than 8 buckets with data; z = 0 and p = 1 where all values
 * are equal.
 * Source: H. B. Mann, "Nonparametric tests against trend", Econometrica 13:245, 1945; M. G. Kendall,
 * "Rank Correlation Methods", 4th ed., 1975 (ties).
 * @param values one a complete bucket, in order; null where a bucket has no data
 */
export function mannKendall(values: readonly (number | null)[]): MonotoneTrend | null {
  const known = positioned(values);
  const n = known.length;
  if (n < LEAST) return null;
  const s = risesLessFalls(known);
  const ties = groupSizes(known).reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  const variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
  const z = variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, z, p: twoSidedP(z) };
}

function risesLessFalls(known: readonly Positioned[]): number {
  let s = 0;
  known.forEach((later, index) => {
    for (const earlier of known.slice(0, index)) s += Math.sign(later.value - earlier.value);
  });
  return s;
}

function groupSizes(known: readonly Positioned[]): number[] {
  const sizes = new Map<number, number>();
  for (const { value } of known) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}
