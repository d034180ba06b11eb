import { PRECISIONS, type Day } from '@/lib/model/bucket';
import { bucketStart } from '../calendar/bucket-start';
import { dayNumber } from '../calendar/day-number';
import { periodEnd } from '../calendar/period-end';
import { precisionFits } from '../calendar/precision-fits';
import type { PeriodCount } from './period-count';
import type { Axis } from './time-axis';

export interface PlacedCounts {
  /** Papers of each bucket of the axis. */
  counts: number[];
  /** Dated papers whose period overlaps the range asked for but fits no single bucket of the axis. */
  unplaced: number;
  /** Papers before the range that would be placed without `from`: where a running total starts. */
  before: number;
}

/**
 * Puts dated papers on the axis. A paper counts in a bucket when its precision is not wider than the
 * bucket and its whole period lies in the range; it is unplaced when its period touches the range
 * otherwise (too coarse a date, cut by an end, beyond the horizon's bucket), and outside when it does
 * not. Over a range without ends: sum of counts + unplaced = papers given.
 * @param rows every precision, any order; rows of one period add up
 */
export function placeCounts(axis: Axis, rows: readonly PeriodCount[]): PlacedCounts {
  const { from, to } = axis.asked;
  const placeOf = placing(axis);
  const fitting = new Set(PRECISIONS.filter((precision) => precisionFits(precision, axis.bucket)));
  const counts = axis.buckets.map(() => 0);
  let unplaced = 0;
  let before = 0;
  for (const { precision, start, count } of rows) {
    const end = precision === 'day' ? start : periodEnd(start, precision);
    const fits = fitting.has(precision);
    if (to !== null && start > to) continue;
    if (from !== null && end < from) {
      if (fits) before += count;
      continue;
    }
    const inside = (from === null || start >= from) && (to === null || end <= to);
    const index = fits && inside ? placeOf(start) : undefined;
    if (index === undefined) unplaced += count;
    else counts[index] = (counts[index] ?? 0) + count;
  }
  return { counts, unplaced, before };
}

/** Where the bucket of a day stands on the axis. */
function placing({ buckets, bucket }: Pick<Axis, 'buckets' | 'bucket'>): (day: Day) => number | undefined {
  const [first] = buckets;
  if (bucket === 'week' && first !== undefined) {
    // Weeks are many and all of one length.
    const origin = dayNumber(first);
    return (day) => {
      const place = Math.floor((dayNumber(day) - origin) / 7);
      return place >= 0 && place < buckets.length ? place : undefined;
    };
  }
  const position = new Map(buckets.map((start, index) => [start, index]));
  return bucket === 'day' ? (day) => position.get(day) : (day) => position.get(bucketStart(day, bucket));
}
