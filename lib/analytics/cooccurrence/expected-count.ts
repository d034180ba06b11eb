import type { PairCounts } from './pair-counts';

/**
 * Papers with both themes if these were independent: n_a·n_b/N. Show it beside the count: a lift over
 * an expectation of 0.002 means nothing. No papers: null.
 */
export function expectedCount({ papers, a, b }: Omit<PairCounts, 'both'>): number | null {
  return papers === 0 ? null : (a * b) / papers;
}
