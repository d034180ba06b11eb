import type { TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import { bucketLabel } from '../format/bucket-label';
import { formatCount } from '../format/format-count';
import { MEASURE_WORDS } from '../format/measure-words';
import type { NamedSeries } from './named-series';
import { valueText } from '../format/value-text';

type Axis = Pick<TimeAxis, 'bucket' | 'buckets' | 'papers' | 'incomplete'>;

/**
 * Describes a line chart in words, from its numbers: what is drawn, then for each line the first
 * and last value of a bucket that is over (with n of N for shares), its peak where that is neither,
 * and what is not over.
 */
export function trendAltText(axis: Axis, measure: Measure, series: readonly NamedSeries[]): string {
  const lines = series.map((one) => describe(one, axis, measure));
  const open = axis.incomplete.map((day) => bucketLabel(day, axis.bucket));
  return [
    `${MEASURE_WORDS[measure]} by ${axis.bucket}.`,
    lines.length > 0 ? `${lines.join('; ')}.` : 'No theme is drawn.',
    ...(open.length > 0 ? [`${open.join(', ')} ${open.length === 1 ? 'is' : 'are'} not over.`] : []),
  ].join(' ');
}

function describe(one: NamedSeries, axis: Axis, measure: Measure): string {
  const known = one.values.flatMap((value, index) => {
    const over = !axis.incomplete.includes(axis.buckets[index] ?? '');
    return value === null || !over ? [] : [{ value, index }];
  });
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return `${one.name}: no data`;
  const peak = known.reduce((best, point) => (point.value > best.value ? point : best));
  const when = (index: number) => bucketLabel(axis.buckets[index] ?? '', axis.bucket);
  const of =
    measure === 'share'
      ? ` (${formatCount(one.counts[last.index] ?? 0)} of ${formatCount(axis.papers[last.index] ?? 0)})`
      : '';
  const end = `${valueText(last.value, measure)} in ${when(last.index)}${of}`;
  if (first.index === last.index) return `${one.name} ${end}`;
  const top =
    peak.value > Math.max(first.value, last.value)
      ? `, most ${valueText(peak.value, measure)} in ${when(peak.index)}`
      : '';
  return `${one.name} ${valueText(first.value, measure)} in ${when(first.index)} to ${end}${top}${burstWords(one, when)}`;
}

function burstWords({ bursts = [] }: NamedSeries, when: (index: number) => string): string {
  if (bursts.length === 0) return '';
  const spans = bursts.map(({ start, end }) =>
    start === end ? when(start) : `${when(start)} to ${when(end)}`,
  );
  return `, in a burst ${spans.join(' and ')}`;
}
