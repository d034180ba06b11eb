import { expectedCount } from './expected-count';
import { lift } from './lift';

export interface PairSeries {
  /** Papers of each bucket. */
  papers: readonly number[];
  a: readonly number[];
  b: readonly number[];
  both: readonly number[];
}

/** Below this expected count the lift of a bucket is noise. */
const LEAST_EXPECTED = 1;

/**
 * Lift of a pair in each bucket, N·n_ab/(n_a·n_b); null where fewer than 1 paper with both is
 * expected, for a single paper would decide it.
 * @throws {RangeError} when the arrays differ in length
 */
export function liftSeries({ papers, a, b, both }: PairSeries): (number | null)[] {
  const lengths = [papers.length, a.length, b.length, both.length];
  if (new Set(lengths).size > 1) throw new RangeError(`series of ${lengths.join(', ')} buckets`);
  return papers.map((n, index) => {
    const pair = { papers: n, a: a[index] ?? 0, b: b[index] ?? 0, both: both[index] ?? 0 };
    return (expectedCount(pair) ?? 0) < LEAST_EXPECTED ? null : lift(pair);
  });
}
