import { bursts, type Burst } from '../../analytics/trend/bursts';
import { onceForAnswer } from '../once-for-answer';
import type { TimeAxis } from '../../model/answers';

/**
 * The bursts of a series on an axis, by Kleinberg's two states over the buckets that are over; their ends are
 * places on the axis.
 *
 * @param counts - papers of the series, one number a bucket of the axis.
 */
export function seriesBursts(
  { buckets, papers, incomplete }: Pick<TimeAxis, 'buckets' | 'papers' | 'incomplete'>,
  counts: readonly number[],
): readonly Burst[] {
  return onceForAnswer(counts, `bursts ${papers.join()} ${incomplete.join()}`, () =>
    findBursts({ buckets, papers, incomplete }, counts),
  );
}

function findBursts(
  { buckets, papers, incomplete }: Pick<TimeAxis, 'buckets' | 'papers' | 'incomplete'>,
  counts: readonly number[],
): Burst[] {
  const over = buckets.flatMap((day, index) => (incomplete.includes(day) ? [] : [index]));
  const found = bursts(
    over.map((index) => counts[index] ?? 0),
    over.map((index) => papers[index] ?? 0),
  );
  return found.map(({ start, end, weight }) => ({ start: over[start] ?? 0, end: over[end] ?? 0, weight }));
}
