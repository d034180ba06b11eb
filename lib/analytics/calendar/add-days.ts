import type { Day } from '@/lib/model/bucket';
import { dayNumber } from './day-number';
import { dayOfNumber } from './day-of-number';

/**
 * The day `count` days after `day` (before it when negative).
 * @throws {RangeError} when either end is not a day of the years 0001 to 9999
 */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count);
}
