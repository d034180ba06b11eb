import { z } from 'zod';
import { COMPOSITIONS } from '../composition';
import { countAnswer } from './count-answer';
import { mixAnswer } from './mix-answer';
import { timeAxisAnswer } from './time-axis-answer';

const counts = z.array(countAnswer).describe('Papers of each bucket.');

/** `GET /api/composition` */
export const compositionAnswer = timeAxisAnswer.extend({
  by: z.enum(COMPOSITIONS),
  parts: z
    .array(
      z.object({
        value: z.string().nullable().describe('The source or venue; null: papers that state no venue.'),
        papers: countAnswer.describe('Over all buckets.'),
        counts,
      }),
    )
    .describe('Most papers first. With `others` they add up to the papers of each bucket.'),
  others: z
    .object({ parts: countAnswer.describe('How many are summed here.'), papers: countAnswer, counts })
    .nullable()
    .describe('What `limit` leaves out, in one.'),
  mix: mixAnswer
    .nullable()
    .describe('The later half of the complete buckets against the earlier half, over all parts.'),
});
