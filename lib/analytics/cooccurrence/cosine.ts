import type { PairCounts } from './pair-counts';

/**
 * Cosine of the angle between the themes' paper sets: n_ab/√(n_a·n_b), 0 to 1. Null where a theme has
 * no paper.
 * Source: G. Salton & M. J. McGill, "Introduction to Modern Information Retrieval", 1983.
 */
export function cosine({ a, b, both }: Omit<PairCounts, 'papers'>): number | null {
  return a === 0 || b === 0 ? null : both / Math.sqrt(a * b);
}
