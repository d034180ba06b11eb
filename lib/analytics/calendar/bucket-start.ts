import type { Bucket, Day } from '@/lib/model/bucket';
import { dayNumber } from './day-number';
import { dayOfNumber } from './day-of-number';
import { isDay } from './is-day';

/**
 * First day of the bucket that holds `day`; buckets are named by it. Weeks start on Monday (ISO 8601),
 * quarters in January, April, July and October.
 * @throws {RangeError} when `day` is not a day that exists
 */
export function bucketStart(day: Day, bucket: Bucket): Day {
  if (bucket === 'week') {
    const number = dayNumber(day);
    // 1970-01-01 was a Thursday, three days after a Monday.
    return dayOfNumber(number - ((((number + 3) % 7) + 7) % 7));
  }
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day (YYYY-MM-DD)`);
  if (bucket === 'day') return day;
  if (bucket === 'month') return `${day.slice(0, 7)}-01`;
  if (bucket === 'year') return `${day.slice(0, 4)}-01-01`;
  const quarterMonth = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(quarterMonth).padStart(2, '0')}-01`;
}
