import { z } from 'zod';
import { countAnswer } from './count-answer';

/** How differently the papers of two spans divide over their sources, or over their venues. */
export const mixAnswer = z.object({
  distance: z
    .number()
    .min(0)
    .max(1)
    .describe('Total variation distance: the part of the papers that would have to come from elsewhere.'),
  chance: z.number().nonnegative().describe('What one and the same mix stays under in 19 of 20 cases.'),
  differs: z
    .boolean()
    .describe('The distance is above chance and at least 0.1: themes may only seem to move.'),
  parts: z
    .array(
      z.object({
        value: z.string().nullable().describe('Null: papers that state no venue.'),
        before: countAnswer,
        after: countAnswer,
      }),
    )
    .describe('The ten whose share changed most, most first.'),
});

/** The mixes of two periods; null where one of them has no papers. */
export const mixesAnswer = z.object({ source: mixAnswer.nullable(), venue: mixAnswer.nullable() });
