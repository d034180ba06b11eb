import type { Bucket, Day } from '@/lib/model/bucket';
import { bucketStart } from './bucket-start';
import { dayNumber } from './day-number';

/**
 * How many buckets the range touches, both ends inclusive, without building them: what a bound on the
 * number of buckets is checked with. `from` after `to` touches none: 0.
 * @throws {RangeError} when an end is not a day that exists
 */
export function bucketCount(from: Day, to: Day, bucket: Bucket): number {
  if (from > to) return 0;
  return ordinal(bucketStart(to, bucket), bucket) - ordinal(bucketStart(from, bucket), bucket) + 1;
}

function ordinal(start: Day, bucket: Bucket): number {
  if (bucket === 'day') return dayNumber(start);
  if (bucket === 'week') return (dayNumber(start) + 3) / 7;
  const year = Number(start.slice(0, 4));
  if (bucket === 'year') return year;
  const month = year * 12 + Number(start.slice(5, 7)) - 1;
  return bucket === 'month' ? month : Math.floor(month / 3);
}
