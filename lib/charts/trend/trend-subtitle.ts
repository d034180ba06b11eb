import type { TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';

const MEASURES: Record<Measure, string> = {
  share: 'Share of papers with the theme',
  count: 'Papers with the theme',
  cumulative: 'Papers with the theme so far, from the start of the corpus',
  index: 'Index of papers with the theme, 100 in the first bucket that has any, log scale',
};

const BANDS: Record<Measure, string> = {
  share: ' Bands: 95% intervals (Wilson).',
  count: ' Bands: 95% intervals (Garwood).',
  cumulative: '',
  index: '',
};

/** Says what a chart of trends shows: measure, bucket, strength, filter, smoothing, and what the band is. */
export function trendSubtitle(
  axis: Pick<TimeAxis, 'bucket'>,
  view: {
    measure: Measure;
    smooth: number;
    strength: 'any' | 'about';
    q?: string | undefined;
    venue?: string | undefined;
  },
): string {
  const where = [
    view.strength === 'about' ? 'papers about the theme' : 'title and abstract, any strength',
    ...(view.q === undefined ? [] : [`among papers matching ${view.q}`]),
    ...(view.venue === undefined ? [] : [`of ${view.venue}`]),
  ].join(', ');
  const pooled =
    view.smooth === 0
      ? ''
      : ` Pooled over ${view.smooth} ${axis.bucket}${view.smooth === 1 ? '' : 's'} each side: neighbours share papers, so do not compare their bands.`;
  return `${MEASURES[view.measure]}, by ${axis.bucket}; ${where}.${pooled}${BANDS[view.measure]}`;
}
