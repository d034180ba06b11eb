import { z } from 'zod';
import { BUCKETS } from '../bucket';
import { countAnswer } from './count-answer';
import { dayAnswer } from './day-answer';

/** The buckets of a chart over time, and what they are counted against. */
export const timeAxisAnswer = z.object({
  bucket: z.enum(BUCKETS),
  from: dayAnswer.nullable(),
  to: dayAnswer.nullable(),
  buckets: z.array(dayAnswer).describe('First days of the buckets, dense and in order.'),
  papers: z.array(countAnswer).describe('The denominator of each bucket.'),
  incomplete: z
    .array(dayAnswer)
    .describe(
      'Buckets that the data do not reach the end of. One that `to` cuts before the horizon is complete.',
    ),
  cut: z.array(dayAnswer).describe('Buckets cut by `from` or `to`: they hold the days inside.'),
  undated: countAnswer.describe(
    'Papers that pass the filter and have no date, or one that fits no single bucket of the range.',
  ),
});
