import { z } from 'zod';
import { MEASURES } from '../measure';
import { seriesAnswer } from './series-answer';
import { timeAxisAnswer } from './time-axis-answer';

/** A series of the papers that a phrase is true of. */
export const phraseSeriesAnswer = seriesAnswer.extend({
  phrase: z.string().describe('As it was asked for.'),
});

/** `GET /api/phrases` */
export const phrasesAnswer = timeAxisAnswer.extend({
  measure: z.enum(MEASURES),
  series: z.array(phraseSeriesAnswer),
});
export type Phrases = z.output<typeof phrasesAnswer>;
