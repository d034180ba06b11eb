import type { Day } from '@/lib/model/bucket';
import { addDays } from './add-days';
import { bucketEnd } from './bucket-end';
import { bucketStart } from './bucket-start';
import { dayNumber } from './day-number';
import type { PeriodPiece } from './period-pieces';

/** A month, and the days of it that are not meant. */
export interface MostOfMonth {
  month: PeriodPiece;
  without: PeriodPiece[];
}

/**
 * The days `from`–`to`, both included, as a whole month without the few days around them; null where they reach
 * beyond one month or make up no more than half of it, so that they are fewer than what would be left out.
 * @throws {RangeError} when an end is not a day that exists
 */
export function mostOfMonth({ from, to }: { from: Day; to: Day }): MostOfMonth | null {
  const start = bucketStart(from, 'month');
  const end = bucketEnd(from, 'month');
  if (to > end) return null;
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (2 * days <= dayNumber(end) - dayNumber(start) + 1) return null;
  const before: PeriodPiece = { grain: 'day', from: start, to: addDays(from, -1) };
  const after: PeriodPiece = { grain: 'day', from: addDays(to, 1), to: end };
  return {
    month: { grain: 'month', from: start, to: end },
    without: [...(from > start ? [before] : []), ...(to < end ? [after] : [])],
  };
}
