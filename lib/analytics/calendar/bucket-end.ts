import type { Bucket, Day } from '@/lib/model/bucket';
import { addDays } from './add-days';
import { bucketStart } from './bucket-start';
import { daysInMonth } from './days-in-month';

/**
 * Last day of the bucket that holds `day`.
 * @throws {RangeError} when `day` is not a day that exists
 */
export function bucketEnd(day: Day, bucket: Bucket): Day {
  const start = bucketStart(day, bucket);
  if (bucket === 'day') return start;
  if (bucket === 'week') return addDays(start, 6);
  const year = start.slice(0, 4);
  if (bucket === 'year') return `${year}-12-31`;
  const lastMonth = Number(start.slice(5, 7)) + (bucket === 'quarter' ? 2 : 0);
  return `${year}-${String(lastMonth).padStart(2, '0')}-${String(daysInMonth(Number(year), lastMonth))}`;
}
