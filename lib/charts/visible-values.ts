import type { Measure, Series, TimeAxis } from '../model/answers';
import { fewPapers } from './few-papers';

/**
 * The values that the axis must show: every value, and the upper ends of the intervals that rest
 * on enough papers or reach at most one and a half times the largest value (three times for
 * counts, whose intervals have no denominator). Wider bands are cut at the plot's edge instead of
 * pressing all lines to the ground.
 */
export function visibleValues(
  axis: Pick<TimeAxis, 'bucket' | 'buckets' | 'papers' | 'incomplete'>,
  measure: Measure,
  series: readonly Pick<Series, 'values' | 'high'>[],
): number[] {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const largest = Math.max(0, ...values);
  const enough = fewPapers(axis.bucket);
  const ends = series.flatMap((one) =>
    one.high.filter((high, i): high is number => {
      if (high === null) return false;
      if (measure === 'count') return high <= 3 * largest;
      return (axis.papers[i] ?? 0) >= enough || high <= 1.5 * largest;
    }),
  );
  return [...values, ...ends];
}
