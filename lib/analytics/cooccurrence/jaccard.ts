import type { PairCounts } from './pair-counts';

/**
 * Of the papers with either theme, the fraction with both: n_ab/(n_a+n_b−n_ab), 0 to 1. Null where
 * neither theme has a paper.
 * Source: Paul Jaccard, Bulletin de la Société vaudoise des sciences naturelles 37:547, 1901.
 */
export function jaccard({ a, b, both }: Omit<PairCounts, 'papers'>): number | null {
  const either = a + b - both;
  return either === 0 ? null : both / either;
}
