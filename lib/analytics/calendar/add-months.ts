import type { Day } from '@/lib/model/bucket';
import { isDay } from './is-day';

/**
 * First day of the month `count` months after the month of `day` (before it when negative).
 * @throws {RangeError} when `day` does not exist, or the month lies outside the years 0001 to 9999
 */
export function addMonths(day: Day, count: number): Day {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day (YYYY-MM-DD)`);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const start = `${year}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}-01`;
  if (!isDay(start))
    throw new RangeError(`${String(count)} months from ${day} is outside the years 0001 to 9999`);
  return start;
}
