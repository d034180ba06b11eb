import type { PairTrend } from '../../model/answers';

/** Buckets kept before the first paper with both. */
const LEAD = 2;

/**
 * A pair over time from shortly before it first met: two buckets before the first with a paper
 * having both, or with at least 1 expected. Decades of single papers before say nothing of the pair.
 * Where the pair never meets, nothing is cut.
 */
export function fromFirstMeeting(trend: PairTrend): PairTrend {
  const both = trend.series[2];
  const first = trend.buckets.findIndex(
    (_, i) => (both?.counts[i] ?? 0) > 0 || (both?.lift?.[i] ?? null) !== null,
  );
  const start = Math.max(0, first - LEAD);
  const buckets = trend.buckets.slice(start);
  return {
    ...trend,
    from: start === 0 ? trend.from : (buckets[0] ?? trend.from),
    buckets,
    papers: trend.papers.slice(start),
    cut: trend.cut.filter((day) => buckets.includes(day)),
    series: trend.series.map((one) => ({
      ...one,
      counts: one.counts.slice(start),
      values: one.values.slice(start),
      low: one.low.slice(start),
      high: one.high.slice(start),
      ...(one.lift === undefined ? {} : { lift: one.lift.slice(start) }),
    })),
  };
}
