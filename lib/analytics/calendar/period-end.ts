import type { Day, Precision } from '@/lib/model/bucket';
import { bucketEnd } from './bucket-end';

/**
 * Last day of the period that a date of this precision leaves open: the day itself, the end of its
 * month, the end of its year.
 * @throws {RangeError} when `start` is not a day that exists
 */
export function periodEnd(start: Day, precision: Precision): Day {
  return bucketEnd(start, precision);
}
