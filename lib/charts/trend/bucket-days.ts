import { bucketEnd } from '../../analytics/calendar/bucket-end';
import type { TimeAxis } from '../../model/answers';
import type { Day } from '../../model/bucket';

/**
 * First and last day of a bucket of an axis, both inclusive, cut to the axis' range: the `from` and
 * `to` that list exactly the bucket's papers. A quarter named 2026-04-01 → 2026-04-01 and 2026-06-30.
 *
 * @param day - the bucket's name, its first day.
 */
export function bucketDays(day: Day, axis: Pick<TimeAxis, 'bucket' | 'from' | 'to'>): { from: Day; to: Day } {
  const end = bucketEnd(day, axis.bucket);
  return {
    from: axis.from !== null && axis.from > day ? axis.from : day,
    to: axis.to !== null && axis.to < end ? axis.to : end,
  };
}
