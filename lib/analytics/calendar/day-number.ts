import type { Day } from '@/lib/model/bucket';
import { digitsOf } from './digits-of';
import { isDay } from './is-day';

/**
 * Days since 1970-01-01, negative before it. Counts the year from March, so that the leap day is its
 * last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013).
 * @throws {RangeError} when `day` is not a day that exists
 */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day (YYYY-MM-DD)`);
  const month = digitsOf(day, 5, 7);
  const year = digitsOf(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digitsOf(day, 8, 10) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
