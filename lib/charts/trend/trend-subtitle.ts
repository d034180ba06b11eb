import type { TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import type { TrendForm } from './trend-form';

const MEASURES: Record<Measure, (what: string) => string> = {
  share: (what) => `Share of papers with the ${what}`,
  count: (what) => `Papers with the ${what}`,
  cumulative: (what) => `Papers with the ${what} so far, from the start of the corpus`,
  index: (what) => `Index of papers with the ${what}, 100 in the first bucket that has any, log scale`,
};

const BANDS: Record<Measure, string> = {
  share: ' Bands: 95% intervals (Wilson).',
  count: ' Bands: 95% intervals (Garwood).',
  cumulative: '',
  index: '',
};

const DRAWN: Record<TrendForm, string> = {
  lines: '',
  multiples: '',
  area: ' Stacked.',
  rank: ' By place: the largest first.',
  heat: ' The stronger the colour, the more.',
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
    /** Phrases of the chart. */
    phrases?: readonly string[] | undefined;
    themes?: readonly string[] | undefined;
  },
  form: TrendForm = 'lines',
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
  return `${MEASURES[view.measure](whatIsDrawn(view))}, by ${axis.bucket}; ${where}.${pooled}${DRAWN[form]}${form === 'lines' || form === 'multiples' ? BANDS[view.measure] : ''}`;
}

function whatIsDrawn({
  phrases = [],
  themes,
}: {
  phrases?: readonly string[] | undefined;
  themes?: readonly string[] | undefined;
}): string {
  if (phrases.length === 0) return 'theme';
  return themes === undefined ? 'phrase' : 'theme or phrase';
}
