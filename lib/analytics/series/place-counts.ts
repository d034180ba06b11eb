import type { Day } from '@/lib/model/bucket';
import { bucketStart } from '../calendar/bucket-start';
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
  const position = new Map<Day, number>(axis.buckets.map((start, index) => [start, index]));
  const counts = axis.buckets.map(() => 0);
  let unplaced = 0;
  let before = 0;
  for (const { precision, start, count } of rows) {
    const end = periodEnd(start, precision);
    const fits = precisionFits(precision, axis.bucket);
    if (to !== null && start > to) continue;
    if (from !== null && end < from) {
      if (fits) before += count;
      continue;
    }
    const inside = (from === null || start >= from) && (to === null || end <= to);
    const index = fits && inside ? position.get(bucketStart(start, axis.bucket)) : undefined;
    if (index === undefined) unplaced += count;
    else counts[index] = (counts[index] ?? 0) + count;
  }
  return { counts, unplaced, before };
}
