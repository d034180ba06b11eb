import type { Day } from '@/lib/model/bucket';

/** First and last bucket of a range, by their places. */
export interface BucketRange {
  first: number;
  last: number;
}

/**
 * The buckets that a range of days touches; open ends are those of the axis.
 *
 * @param buckets - first days of the buckets, in order; at least one.
 */
export function rangeOf(buckets: readonly Day[], from: Day | null, to: Day | null): BucketRange {
  const end = buckets.length - 1;
  const holding = (day: Day) =>
    Math.max(
      0,
      buckets.findLastIndex((start) => start <= day),
    );
  const first = from === null ? 0 : holding(from);
  return { first, last: Math.max(first, to === null ? end : holding(to)) };
}

/** What is moved: an end, or the range as it is. */
export type RangePart = 'first' | 'last' | 'both';

/** A range with one part moved by some buckets: the ends do not pass each other, and the whole keeps its length. */
export function moveRange(
  { first, last }: BucketRange,
  part: RangePart,
  by: number,
  end: number,
): BucketRange {
  const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  if (part === 'first') return { first: within(first + by, 0, last), last };
  if (part === 'last') return { first, last: within(last + by, first, end) };
  const step = within(by, -first, end - last);
  return { first: first + step, last: last + step };
}
