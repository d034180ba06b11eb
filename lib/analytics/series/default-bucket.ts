import { BUCKETS, type Bucket, type Day } from '@/lib/model/bucket';
import { bucketCount } from '../calendar/bucket-count';
import { bucketStart } from '../calendar/bucket-start';
import { precisionFits } from '../calendar/precision-fits';
import type { PeriodCount } from './period-count';

/** A bucket is wide enough when half of all hold at least this many papers. */
const ENOUGH = 10;

/**
 * The bucket a page opens with: the narrowest whose median count is at least 10, over all buckets
 * between the first and the last with a paper, empty ones included; year where none is. The median of
 * an even number of buckets is the mean of the middle two.
 * @param limit the most buckets an axis may have; a width that needs more is passed over
 */
export function defaultBucket(rows: readonly PeriodCount[], limit = 4000): Bucket {
  return BUCKETS.find((bucket) => medianCount(rows, bucket, limit) >= ENOUGH) ?? 'year';
}

/** 0 where no row fits the bucket, or where the buckets are too many. */
function medianCount(rows: readonly PeriodCount[], bucket: Bucket, limit: number): number {
  const counts = new Map<Day, number>();
  for (const { precision, start, count } of rows) {
    if (count === 0 || !precisionFits(precision, bucket)) continue;
    const name = bucketStart(start, bucket);
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const names = [...counts.keys()].sort();
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const size = bucketCount(first, last, bucket);
  if (size > limit) return 0;
  const sorted = [...counts.values(), ...Array<number>(size - counts.size).fill(0)].sort((a, b) => a - b);
  return ((sorted[(size - 1) >> 1] ?? 0) + (sorted[size >> 1] ?? 0)) / 2;
}
