import { benjaminiHochberg } from '../growth/benjamini-hochberg';
import { fisherP } from './fisher-p';
import type { PairCounts } from './pair-counts';

/** Pairs above this adjusted p are masked. */
const LEVEL = 0.05;

export interface PairSignificance {
  p: number;
  /** Null where the pair has too few papers to be tested. */
  q: number | null;
  /** False where the pair is to be masked. */
  shown: boolean;
}

/**
 * Which pairs are more than chance: those with at least `min` papers whose one-sided Fisher p, adjusted
 * by Benjamini & Hochberg over the pairs with at least `min` papers, is at most 0.05. Parallel to
 * `pairs`; a theme and its ancestor are no pair and must not be among them.
 * @throws {RangeError} when counts cannot be
 */
export function significantPairs(pairs: readonly PairCounts[], min = 1): PairSignificance[] {
  const p = pairs.map(fisherP);
  const tested = pairs.flatMap((pair, index) => (pair.both >= min ? [index] : []));
  const adjusted = benjaminiHochberg(tested.map((index) => p[index] ?? 1));
  const q = new Map(tested.map((index, rank) => [index, adjusted[rank] ?? 1]));
  return p.map((value, index) => {
    const own = q.get(index) ?? null;
    return { p: value, q: own, shown: own !== null && own <= LEVEL };
  });
}
