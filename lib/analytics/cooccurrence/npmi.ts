import { lift } from './lift';
import type { PairCounts } from './pair-counts';

/**
 * Normalised pointwise mutual information: ln lift / −ln(n_ab/N). −1 for themes that never meet, 0 for
 * independence, 1 for themes that only occur together; by their limits n_ab = 0 → −1 and n_ab = N → 1.
 * Null where a theme has no paper.
 * Source: G. Bouma, "Normalized (pointwise) mutual information in collocation extraction", GSCL 2009.
 */
export function npmi(pair: PairCounts): number | null {
  const ratio = lift(pair);
  if (ratio === null) return null;
  if (pair.both === 0) return -1;
  if (pair.both === pair.papers) return 1;
  return Math.log(ratio) / -Math.log(pair.both / pair.papers);
}
