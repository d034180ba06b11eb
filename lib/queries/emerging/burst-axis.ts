import { bucketEnd } from '../../analytics/calendar/bucket-end';
import type { Database } from '../../db/client';
import type { Bucket, Day } from '../../model/bucket';
import { seriesOverTime } from '../time/series-over-time';

/** The complete buckets that bursts are looked for in. */
export interface BurstAxis {
  bucket: Bucket;
  buckets: Day[];
  /** Papers of each. */
  papers: number[];
  /** Last day of the last. */
  to: Day;
}

/** Buckets to look back over, and the least median of papers in them that makes a bucket worth a look. */
const AXES = [
  { bucket: 'month', most: 60, median: 100 },
  { bucket: 'quarter', most: 40, median: 60 },
  { bucket: 'year', most: 15, median: 0 },
] as const;

/**
 * The narrowest bucket with enough papers, and at least half of those that years hold: where most dates are years,
 * months would show the rest alone. Null where not even two years are complete.
 */
export async function burstAxis(db: Database): Promise<BurstAxis | null> {
  const axes: { axis: BurstAxis; median: number }[] = [];
  for (const { bucket, most, median } of AXES) {
    const { axis } = await seriesOverTime(
      db,
      { bucket, measure: 'count', smooth: 0, strength: 'any' },
      [],
      [],
    );
    const complete = axis.buckets.filter((day) => !axis.incomplete.includes(day)).slice(-most);
    const last = complete.at(-1);
    if (last === undefined || complete.length < 2) continue;
    const first = axis.buckets.length - axis.incomplete.length - complete.length;
    const papers = axis.papers.slice(first, first + complete.length);
    axes.push({ axis: { bucket, buckets: complete, papers, to: bucketEnd(last, bucket) }, median });
  }
  const yearly = sum(axes.at(-1)?.axis ?? null, axes[0]?.axis.buckets[0]);
  const chosen = axes.find(({ axis, median }) => {
    const middle = [...axis.papers].sort((a, b) => a - b)[Math.floor(axis.papers.length / 2)] ?? 0;
    return middle >= median && 2 * sum(axis, axes[0]?.axis.buckets[0]) >= yearly;
  });
  return chosen?.axis ?? null;
}

function sum(axis: BurstAxis | null, from: Day | undefined): number {
  if (axis === null) return 0;
  return axis.papers.reduce((total, papers, at) => {
    return (axis.buckets[at] ?? '') >= (from ?? '') ? total + papers : total;
  }, 0);
}
