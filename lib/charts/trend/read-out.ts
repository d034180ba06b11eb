import type { TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import { bucketLabel } from '../format/bucket-label';
import { formatCount } from '../format/format-count';
import { formatInterval } from '../format/format-interval';
import { inBurst } from './in-burst';
import type { NamedSeries } from './named-series';
import { valueText } from '../format/value-text';

/** What a chart says of one bucket. */
export interface ReadOut {
  /** `2026 (not over)` */
  label: string;
  /** `5,282 papers` */
  papers: string;
  rows: { id: string; name: string; value: string; interval: string | null; of: string }[];
}

/** Reads one bucket of a time chart: each series with its value, n of N, and its interval where it has one. */
export function readOut(
  axis: Pick<TimeAxis, 'bucket' | 'buckets' | 'papers' | 'incomplete' | 'cut'>,
  measure: Measure,
  series: readonly NamedSeries[],
  index: number,
): ReadOut {
  const day = axis.buckets[index] ?? '';
  const papers = axis.papers[index] ?? 0;
  const notes = [
    ...(axis.incomplete.includes(day) ? ['not over'] : []),
    ...(axis.cut.includes(day) ? ['cut by the range'] : []),
  ];
  return {
    label: bucketLabel(day, axis.bucket) + (notes.length > 0 ? ` (${notes.join(', ')})` : ''),
    papers: `${formatCount(papers)} ${papers === 1 ? 'paper' : 'papers'}`,
    rows: series.map((one) => ({
      id: one.id,
      name: one.name,
      value: valueText(one.values[index] ?? null, measure),
      interval: interval(one, measure, index),
      of: `${formatCount(one.counts[index] ?? 0)} of ${formatCount(papers)}${inBurst(one, index) ? ', burst' : ''}`,
    })),
  };
}

function interval(one: NamedSeries, measure: Measure, index: number): string | null {
  const [low, high] = [one.low[index] ?? null, one.high[index] ?? null];
  if (low === null || high === null) return null;
  return measure === 'share' ? formatInterval(low, high) : `${low.toFixed(1)}–${high.toFixed(1)}`;
}
