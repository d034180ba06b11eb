import { incompleteFlags } from '../../analytics/series/incomplete-flags';
import { measureSeries } from '../../analytics/series/measure-series';
import { placeCounts } from '../../analytics/series/place-counts';
import { timeAxis, type Axis } from '../../analytics/series/time-axis';
import { TidelineError } from '../../errors';
import type { Series, TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import type { Bucket, Day } from '../../model/bucket';
import type { Filter } from '../../model/request/filter-request';
import type { PeriodCounts } from '../periods/period-counts';

export const NO_PAPERS: PeriodCounts = { rows: [], dateless: 0 };

export interface SeriesRequest extends Filter {
  bucket: Bucket;
  measure: Measure;
  smooth: number;
}

export interface SeriesOverTime {
  axis: TimeAxis;
  /** By the name of the cells. */
  series: Map<string, Series>;
}

interface Counted {
  horizon: Day | null;
  /** All papers that pass the filter: the denominator. */
  papers: PeriodCounts;
  /** Which of the counted are drawn, a series of zeros where there is none; null: all. */
  names: readonly string[] | null;
  counted: ReadonlyMap<string, PeriodCounts>;
}

/** Series over time from papers by period. */
export function seriesOfCounts(
  request: SeriesRequest,
  { horizon, papers: denominator, names, counted }: Counted,
): SeriesOverTime {
  const axis = axisOf(request, horizon, denominator);
  const papers = placeCounts(axis, denominator.rows);
  const incomplete = incompleteFlags(axis);
  const series = (names ?? [...counted.keys()]).map((name): [string, Series] => {
    const { rows, dateless } = counted.get(name) ?? NO_PAPERS;
    const { counts, unplaced, before } = placeCounts(axis, rows);
    const values = measureSeries({ ...request, counts, papers: papers.counts, incomplete, before });
    return [name, { counts, ...values, undated: unplaced + dateless }];
  });
  return {
    axis: { ...shown(axis), papers: papers.counts, undated: papers.unplaced + denominator.dateless },
    series: new Map(series),
  };
}

function axisOf(request: SeriesRequest, horizonDay: Day | null, { rows }: PeriodCounts): Axis {
  const { bucket, from = null, to = null } = request;
  try {
    return timeAxis({ bucket, from, to, horizon: horizonDay, rows });
  } catch (error) {
    // The ends may come from the papers, so only the axis knows how many buckets there are.
    if (!(error instanceof RangeError)) throw error;
    const message = `"bucket" is too narrow for the range: ${error.message}. Take a wider one, or "from" and "to" closer together.`;
    throw new TidelineError('bad-parameter', message, { parameter: 'bucket', cause: error });
  }
}

function shown({ bucket, from, to, buckets, incomplete, cut }: Axis): Omit<TimeAxis, 'papers' | 'undated'> {
  return { bucket, from, to, buckets, incomplete, cut };
}
