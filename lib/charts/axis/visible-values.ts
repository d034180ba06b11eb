import type { Series, TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import { fewPapers } from '../trend/few-papers';

/** How far beyond the largest firm value a value of few papers, or an interval, may stretch the axis. */
const STRETCH = 1.5;

/** How far beyond it the interval of a firm value may stretch the axis: early years of a few dozen papers have wide ones. */
const FIRM_STRETCH = 3;

/**
 * The values that the axis must show: every value that rests on enough papers, with the upper end of its
 * interval up to three times the largest of them, and of few papers what lies within one and a half times the largest of those
 * values. What lies beyond stands on the plot's edge (the read-out has the number) instead of pressing
 * all lines to the ground: one paper of one is 100 %. Where all buckets have few papers every value
 * is shown. Counts and cumulative counts need no denominator: all are firm.
 */
export function visibleValues(
  axis: Pick<TimeAxis, 'bucket' | 'buckets' | 'papers' | 'incomplete'>,
  measure: Measure,
  series: readonly Pick<Series, 'values' | 'high'>[],
): number[] {
  const least = measure === 'share' || measure === 'index' ? fewPapers(axis.bucket) : 0;
  const isFirm = (index: number) => (axis.papers[index] ?? 0) >= least;
  const values = series.flatMap((one) =>
    one.values.flatMap((value, i) => (value === null ? [] : [{ value, i }])),
  );
  const firm = values.filter(({ i }) => isFirm(i)).map(({ value }) => value);
  const largest = Math.max(0, ...(firm.some((value) => value > 0) ? firm : values.map(({ value }) => value)));
  const limit = STRETCH * largest;
  const ends = series.flatMap((one) =>
    one.high.filter((high, i): high is number => {
      if (high === null || one.values[i] === null) return false;
      if (measure === 'share' && isFirm(i)) return largest === 0 || high <= FIRM_STRETCH * largest;
      return high <= limit;
    }),
  );
  return [...values.filter(({ value, i }) => isFirm(i) || value <= limit).map(({ value }) => value), ...ends];
}
