import { z } from 'zod';
import { MEASURES } from '../measure';
import { phraseSeriesAnswer } from './phrases-answer';
import { themeSeriesAnswer } from './series-answer';
import { timeAxisAnswer } from './time-axis-answer';

/** `GET /api/trends` */
export const trendsAnswer = timeAxisAnswer.extend({
  measure: z.enum(MEASURES),
  series: z.array(themeSeriesAnswer),
  phrases: z.array(phraseSeriesAnswer).optional().describe('Where phrases are asked for: a series each.'),
});
