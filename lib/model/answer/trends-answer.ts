import { z } from 'zod';
import { MEASURES } from '../measure';
import { themeSeriesAnswer } from './series-answer';
import { timeAxisAnswer } from './time-axis-answer';

/** `GET /api/trends` */
export const trendsAnswer = timeAxisAnswer.extend({
  measure: z.enum(MEASURES),
  series: z.array(themeSeriesAnswer),
});
