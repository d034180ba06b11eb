import { BUCKETS, type Bucket, type Precision } from '@/lib/model/bucket';

/**
 * Whether a date of this precision lies in one bucket for certain: the precision is not wider than the
 * bucket. A month does not fit a week.
 */
export function precisionFits(precision: Precision, bucket: Bucket): boolean {
  return BUCKETS.indexOf(precision) <= BUCKETS.indexOf(bucket);
}
