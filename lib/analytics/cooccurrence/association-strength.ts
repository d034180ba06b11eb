import type { PairCounts } from './pair-counts';

/**
 * Association strength: n_ab/(n_a·n_b), lift without the factor N, so that it compares pairs of one
 * corpus but not corpora. Null where a theme has no paper.
 * Source: N. J. van Eck & L. Waltman, "How to normalize cooccurrence data?", JASIST 60:1635, 2009.
 */
export function associationStrength({ a, b, both }: Omit<PairCounts, 'papers'>): number | null {
  return a === 0 || b === 0 ? null : both / (a * b);
}
