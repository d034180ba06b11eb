import type { PairCounts } from './pair-counts';

/**
 * How many times as often two themes meet as if they were independent: N·n_ab/(n_a·n_b). 1 is
 * independence. A rare pair can have a huge lift by chance (2, 1 and 1 of 1,000 papers: 500). Null
 * where a theme has no paper.
 * Source: S. Brin, R. Motwani, J. D. Ullman & S. Tsur, "Dynamic itemset counting and implication rules
 * for market basket data", SIGMOD 1997 (there: interest).
 */
export function lift({ papers, a, b, both }: PairCounts): number | null {
  return a === 0 || b === 0 ? null : (papers * both) / (a * b);
}
