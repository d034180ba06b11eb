import type { TimeAxis } from '../../model/answers';
import type { NamedSeries } from './named-series';
import { seriesBursts } from './series-bursts';

/** Series with their bursts, to be marked. */
export function withBursts(
  series: readonly NamedSeries[],
  axis: Pick<TimeAxis, 'buckets' | 'papers' | 'incomplete'>,
): NamedSeries[] {
  return series.map((one) => ({ ...one, bursts: seriesBursts(axis, one.counts) }));
}
