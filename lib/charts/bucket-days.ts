import { bucketEnd } from '../analytics/calendar/bucket-end';
import type { Bucket, Day } from '../model/bucket';

/**
 * First and last day of a bucket, both inclusive: a quarter named 2026-04-01 → 2026-04-01 and
 * 2026-06-30. These are the `from` and `to` that list exactly the bucket's papers.
 *
 * @param day - the bucket's name, its first day.
 */
export function bucketDays(day: Day, bucket: Bucket): { from: Day; to: Day } {
  return { from: day, to: bucketEnd(day, bucket) };
}
