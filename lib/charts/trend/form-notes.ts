import type { Measure } from '../../model/measure';
import type { TimeAxis } from '../../model/answers';
import { formatCount } from '../format/format-count';
import { fewPapers } from './few-papers';
import type { NamedSeries } from './named-series';
import { rankSeries } from './rank-series';
import type { TrendForm } from './trend-form';

/** More columns than this stand on less than a pixel each. */
const DENSE = 500;

interface Drawn {
  axis: TimeAxis;
  measure: Measure;
  series: readonly NamedSeries[];
}

/** What a form of a chart over time leaves out or could make believe, in sentences. */
export function formNotes(form: TrendForm, { axis, measure, series }: Drawn): string[] {
  const burst = series.some(({ bursts = [] }) => bursts.length > 0);
  if (form === 'area') {
    if (measure === 'index') return ['An index cannot be stacked: lines are drawn.'];
    return [
      'A paper with several of these is in several layers, so the height of the stack is no number of papers; intervals are not drawn.',
    ];
  }
  if (form === 'rank') return [rankNote(series)];
  if (form === 'heat')
    return [
      ...(axis.buckets.length > DENSE ? ['Of several buckets on one pixel the strongest is drawn.'] : []),
      `Small cells: fewer than ${fewPapers(axis.bucket)} papers in the ${axis.bucket}; hatched: no data; dashed: not over${burst ? '; bar at the foot: a burst' : ''}.`,
    ];
  return burst
    ? [
        `${series.length === 1 ? 'Field' : 'Broad stroke'}: a burst (Kleinberg), at about twice the usual share.`,
      ]
    : [];
}

/** How often two that stand next to each other could as well stand the other way round. */
function rankNote(series: readonly NamedSeries[]): string {
  const ranks = rankSeries(series);
  let [pairs, unclear] = [0, 0];
  const buckets = ranks[0]?.length ?? 0;
  for (let i = 0; i < buckets; i += 1) {
    const order = series
      .flatMap((one, k) => {
        const place = ranks[k]?.[i]?.place;
        const [low, high] = [one.low[i] ?? null, one.high[i] ?? null];
        return place === undefined || low === null || high === null ? [] : [{ place, low, high }];
      })
      .sort((a, b) => a.place - b.place);
    order.slice(1).forEach((below, at) => {
      const above = order[at];
      pairs += 1;
      if (above !== undefined && above.low <= below.high) unclear += 1;
    });
  }
  const overlap =
    pairs === 0
      ? ''
      : `: of ${formatCount(pairs)} pairs of neighbours ${formatCount(unclear)} have intervals that overlap`;
  return `Places say the order, not the distance${overlap}. A theme without papers has no place.`;
}
