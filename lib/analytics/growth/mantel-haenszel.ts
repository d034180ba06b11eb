import type { Ratio } from '@/lib/model/answers';
import { Z95 } from '../interval/z95';
import { share } from '../series/share';

/** One source (or venue): papers with the theme and all papers, in both periods. */
export interface Stratum {
  before: number;
  papersBefore: number;
  after: number;
  papersAfter: number;
}

export interface StratifiedRatio extends Ratio {
  /** Papers of both periods in strata that have papers on one side only: they take no part. */
  leftOut: number;
}

/**
 * Ratio of shares within the same sources: Mantel–Haenszel risk ratio Σ(a·n0/N) / Σ(b·n1/N) over the
 * strata, a of n1 papers after, b of n0 before, N = n1+n0; so a change of the corpus' mix does not
 * count as growth. The 95 % interval is on its logarithm, of variance
 * Σ[(n1·n0·(a+b) − a·b·N)/N²] / [Σ(a·n0/N)·Σ(b·n1/N)]. Strata without papers on both sides are left
 * out. Null where the strata that remain hold no paper with the theme before, or none after: the ratio
 * would be 0 or infinite.
 * Source: N. Mantel & W. Haenszel, JNCI 22:719, 1959; S. Greenland & J. M. Robins, "Estimation of a
 * common effect parameter from sparse follow-up data", Biometrics 41:55, 1985 (variance).
 * @throws {RangeError} when a stratum has more papers with the theme than papers
 */
export function mantelHaenszel(strata: readonly Stratum[]): StratifiedRatio | null {
  let [above, below, spread, leftOut] = [0, 0, 0, 0];
  for (const { before: b, papersBefore: n0, after: a, papersAfter: n1 } of strata) {
    const papers = n1 + n0;
    if (share(b, n0) === null || share(a, n1) === null) {
      leftOut += papers;
      continue;
    }
    above += (a * n0) / papers;
    below += (b * n1) / papers;
    spread += (n1 * n0 * (a + b) - a * b * papers) / papers ** 2;
  }
  if (above === 0 || below === 0) return null;
  const ratio = above / below;
  // Every paper with the theme leaves no spread at all; rounding must not make it negative.
  const half = Z95 * Math.sqrt(Math.max(0, spread / (above * below)));
  return { ratio, low: ratio * Math.exp(-half), high: ratio * Math.exp(half), leftOut };
}
