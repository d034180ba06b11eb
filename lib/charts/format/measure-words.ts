import type { Measure } from '../../model/measure';

/** What a measure is called at the start of a sentence. */
export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  share: 'Share of papers',
  count: 'Papers',
  cumulative: 'Papers so far',
  index: 'Index, 100 at the first bucket with papers',
};
