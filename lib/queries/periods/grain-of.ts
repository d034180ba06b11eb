import { periodEnd } from '../../analytics/calendar/period-end';
import type { Bucket, Day, Precision } from '../../model/bucket';

/** The time that a question looks at. */
export interface Span {
  bucket: Bucket;
  from?: Day;
  to?: Day;
}

/**
 * The widest period whose sums place as the days in it would: as wide as the bucket at most, and cut
 * by neither end of the range.
 */
export function grainOf({ bucket, from, to }: Span): Precision {
  const fromYear = from === undefined || from.endsWith('-01-01');
  const toYear = to === undefined || to.endsWith('-12-31');
  if (bucket === 'year' && fromYear && toYear) return 'year';
  const fromMonth = from === undefined || from.endsWith('-01');
  const toMonth = to === undefined || to === periodEnd(`${to.slice(0, 7)}-01`, 'month');
  if (['month', 'quarter', 'year'].includes(bucket) && fromMonth && toMonth) return 'month';
  return 'day';
}
