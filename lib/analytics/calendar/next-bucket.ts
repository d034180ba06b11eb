import type { Bucket, Day } from '@/lib/model/bucket';
import { addDays } from './add-days';
import { bucketEnd } from './bucket-end';

/**
 * First day of the bucket after the one that holds `day`.
 * @throws {RangeError} when `day` is not a day that exists, or the next bucket begins after the year 9999
 */
export function nextBucket(day: Day, bucket: Bucket): Day {
  return addDays(bucketEnd(day, bucket), 1);
}
