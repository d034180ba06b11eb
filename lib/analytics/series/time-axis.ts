import type { Bucket, Day } from '@/lib/model/bucket';
import { bucketCount } from '../calendar/bucket-count';
import { bucketEnd } from '../calendar/bucket-end';
import { bucketsBetween } from '../calendar/buckets-between';
import { periodEnd } from '../calendar/period-end';
import { precisionFits } from '../calendar/precision-fits';
import type { PeriodCount } from './period-count';

/** The most buckets an axis may have. */
const LIMIT = 4000;

export interface AxisRequest {
  bucket: Bucket;
  /** First day asked for; null leaves it to the papers. */
  from: Day | null;
  to: Day | null;
  /** Null where no paper of the corpus is dated: the axis is empty then. */
  horizon: Day | null;
  /** The papers of the denominator, every precision. */
  rows: readonly PeriodCount[];
}

export interface Axis {
  bucket: Bucket;
  /** First day of the range: as asked, else of the first bucket; null where neither is. */
  from: Day | null;
  to: Day | null;
  /** Dense, in order, by first days. */
  buckets: Day[];
  /** Buckets whose part inside the range ends after the horizon. */
  incomplete: Day[];
  /** Buckets that `from` or `to` cuts. */
  cut: Day[];
  asked: { from: Day | null; to: Day | null };
}

/**
 * The dense time axis of a chart. An end that is not asked for is the first or last bucket that holds
 * a paper of `rows`; a paper is placed when its precision fits the bucket and its whole period lies in
 * the range. Nothing is drawn after the bucket of the horizon, whatever `to` says. A bucket is
 * incomplete when its last day inside the range comes after the horizon: a range that ended in the
 * past is complete. The axis has no bucket when no paper is placed and an end is missing, when the
 * range lies beyond the horizon, or when the corpus has no dated paper.
 * @throws {RangeError} when `from` is after `to`, or the axis would have more than 4,000 buckets
 */
export function timeAxis({ bucket, from, to, horizon, rows }: AxisRequest): Axis {
  const asked = { from, to };
  if (from !== null && to !== null && from > to) throw new RangeError(`from ${from} is after to ${to}`);
  const empty: Axis = { bucket, from, to, buckets: [], incomplete: [], cut: [], asked };
  if (horizon === null) return empty;
  const drawnTo = bucketEnd(horizon, bucket);
  const [first, last] = span(rows, bucket, asked, drawnTo);
  if (first === null || last === null || first > last) return empty;
  const size = bucketCount(first, last, bucket);
  if (size > LIMIT) throw new RangeError(`${String(size)} buckets are more than ${String(LIMIT)}`);

  const buckets = bucketsBetween(first, last, bucket);
  const end = (start: Day): Day => {
    const whole = bucketEnd(start, bucket);
    return to !== null && to < whole ? to : whole;
  };
  return {
    bucket,
    from: from ?? buckets[0] ?? null,
    to: to ?? bucketEnd(last, bucket),
    buckets,
    incomplete: buckets.filter((start) => end(start) > horizon),
    cut: buckets.filter((start) => (from !== null && start < from) || end(start) < bucketEnd(start, bucket)),
    asked,
  };
}

/** First and last day to draw: what is asked, else where the papers begin and end. */
function span(
  rows: readonly PeriodCount[],
  bucket: Bucket,
  asked: Axis['asked'],
  drawnTo: Day,
): [Day | null, Day | null] {
  let first: Day | null = asked.from;
  let last: Day | null = asked.to;
  if (asked.from === null || asked.to === null) {
    const ends = placedEnds(rows, bucket, asked, drawnTo);
    first ??= ends?.[0] ?? null;
    last ??= ends?.[1] ?? null;
  }
  return [first, last !== null && last > drawnTo ? drawnTo : last];
}

function placedEnds(
  rows: readonly PeriodCount[],
  bucket: Bucket,
  { from, to }: Axis['asked'],
  drawnTo: Day,
): [Day, Day] | null {
  let ends: [Day, Day] | null = null;
  for (const { precision, start, count } of rows) {
    if (count === 0 || !precisionFits(precision, bucket) || start > drawnTo) continue;
    const end = precision === 'day' ? start : periodEnd(start, precision);
    if ((from !== null && start < from) || (to !== null && end > to)) continue;
    ends ??= [start, end];
    if (start < ends[0]) ends[0] = start;
    if (end > ends[1]) ends[1] = end;
  }
  return ends;
}
