import type { Measure } from '@/lib/model/measure';
import { garwood } from '../interval/garwood';
import type { Interval } from '../interval/interval';
import { wilson } from '../interval/wilson';
import { cumulative } from './cumulative';
import { indexSeries } from './index-series';
import { pooledWindow, type PooledSeries } from './pooled-window';
import { share } from './share';

export interface MeasureRequest {
  measure: Measure;
  /** Papers with the theme, by bucket. */
  counts: readonly number[];
  /** Papers of the denominator, by bucket. */
  papers: readonly number[];
  incomplete: readonly boolean[];
  /** Buckets each side of a window; 0 for none. */
  smooth: number;
  /** Papers with the theme before the first bucket; only a running total asks for it. */
  before: number;
}

export interface MeasuredSeries {
  values: (number | null)[];
  low: (number | null)[];
  high: (number | null)[];
}

/**
 * The values that a chart draws, with 95 % intervals: `share` with Wilson's, `count` with Garwood's,
 * `cumulative` and `index` without (null). Smoothing pools first (`pooledWindow`): a share is Σx/Σn
 * with the interval of the pooled counts, a count is Σx per bucket of the window with Garwood's ends
 * divided alike, an index is taken of the smoothed counts. A running total is not smoothed.
 */
export function measureSeries(request: MeasureRequest): MeasuredSeries {
  const { measure, counts, papers, incomplete, smooth, before } = request;
  if (measure === 'cumulative') return withoutInterval(cumulative(counts, before));
  const pooled = pooledWindow(counts, papers, smooth, incomplete);
  if (measure === 'index') return withoutInterval(indexSeries(counts, perBucket(pooled)));
  return measure === 'share' ? shares(pooled) : countsWithInterval(pooled);
}

function withoutInterval(values: (number | null)[]): MeasuredSeries {
  const none = values.map(() => null);
  return { values, low: none, high: [...none] };
}

function perBucket({ x, width }: PooledSeries): number[] {
  return x.map((count, index) => count / (width[index] ?? 1));
}

function shares({ x, n }: PooledSeries): MeasuredSeries {
  const intervals = x.map((count, index) => wilson(count, n[index] ?? 0));
  return {
    values: x.map((count, index) => share(count, n[index] ?? 0)),
    low: intervals.map((interval) => interval?.low ?? null),
    high: intervals.map((interval) => interval?.high ?? null),
  };
}

function countsWithInterval(pooled: PooledSeries): MeasuredSeries {
  // Counts repeat from bucket to bucket, and an exact interval is the dearest number of a chart.
  const known = new Map<number, Interval>();
  const intervals = pooled.x.map((count) => {
    const interval = known.get(count) ?? garwood(count);
    known.set(count, interval);
    return interval;
  });
  return {
    values: perBucket(pooled),
    low: intervals.map(({ low }, index) => low / (pooled.width[index] ?? 1)),
    high: intervals.map(({ high }, index) => high / (pooled.width[index] ?? 1)),
  };
}
