import type { Bucket, Day } from '../../model/bucket';
import { formatDate } from './format-date';

/**
 * Names a bucket for a reader: `2026`, `Q3 ’25`, `Jul 2026`, `week of 4 Aug 2025`, `18 Aug 2026`.
 *
 * @param day - the bucket's first day.
 */
export function bucketLabel(day: Day, bucket: Bucket): string {
  const year = day.slice(0, 4);
  if (bucket === 'year') return year;
  if (bucket === 'quarter') return `Q${Math.floor((Number(day.slice(5, 7)) + 2) / 3)} ’${year.slice(2)}`;
  if (bucket === 'month') return formatDate(day.slice(0, 7));
  return bucket === 'week' ? `week of ${formatDate(day)}` : formatDate(day);
}
