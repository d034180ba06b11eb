import type { About } from '../../exports/about';
import type { Series, TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';

const OF_MEASURE: Record<Measure, string[]> = {
  share: ['series/share', 'interval/wilson'],
  count: ['interval/garwood'],
  cumulative: ['series/cumulative'],
  index: ['series/index-series'],
};

/** The measures in series over time. */
export function seriesFormulas(measure: Measure, smooth: number, lift = false): string[] {
  return [
    ...OF_MEASURE[measure],
    ...(smooth === 0 ? [] : ['series/pooled-window']),
    ...(lift ? ['cooccurrence/lift-series'] : []),
  ];
}

/** What stands beside series over time: their range, what is not drawn for want of a date, what is cut or not over. */
export function seriesFacts(axis: TimeAxis, series: readonly (Series & { theme: string })[]): About['facts'] {
  const days = (named: readonly string[]): string => (named.length === 0 ? 'none' : named.join(', '));
  return [
    ['range', axis.from === null || axis.to === null ? 'no dated paper' : `${axis.from} to ${axis.to}`],
    ['not over', days(axis.incomplete)],
    ['cut by the range', days(axis.cut)],
    ['undated papers that pass the filters', String(axis.undated)],
    ...series.map(({ theme, undated }) => [`undated papers with ${theme}`, String(undated)] as const),
  ];
}
