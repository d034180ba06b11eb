import { z } from 'zod';
import { MEASURES } from '../measure';
import { themeSeriesAnswer } from './series-answer';
import { timeAxisAnswer } from './time-axis-answer';

/** `GET /api/cooccurrence/trend` */
export const pairTrendAnswer = timeAxisAnswer.extend({
  measure: z.enum(MEASURES),
  series: z
    .array(
      themeSeriesAnswer.extend({
        lift: z
          .array(z.number().nonnegative().nullable())
          .optional()
          .describe('Of the series a*b: null where fewer than 1 paper with both is expected.'),
      }),
    )
    .describe('The themes a and b, and a*b.'),
});
