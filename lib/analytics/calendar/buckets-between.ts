import type { Bucket, Day } from '@/lib/model/bucket';
import { addDays } from './add-days';
import { bucketEnd } from './bucket-end';
import { bucketStart } from './bucket-start';

/**
 * Every bucket that the range touches, dense and in order, named by first days. The first may begin
 * before `from`, the last may end after `to`. `from` after `to`: none. The caller bounds the range
 * (`bucketCount`).
 * @throws {RangeError} when an end is not a day that exists
 */
export function bucketsBetween(from: Day, to: Day, bucket: Bucket): Day[] {
  const buckets: Day[] = [];
  if (from > to) return buckets;
  let start = bucketStart(from, bucket);
  let end = bucketEnd(start, bucket);
  buckets.push(start);
  while (end < to) {
    start = addDays(end, 1);
    end = bucketEnd(start, bucket);
    buckets.push(start);
  }
  return buckets;
}
