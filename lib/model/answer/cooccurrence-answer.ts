import { z } from 'zod';
import { countAnswer } from './count-answer';
import { dayAnswer } from './day-answer';

/** Two themes, `a` before `b`, with how often they meet. */
export const pairAnswer = z.object({
  a: z.string(),
  b: z.string(),
  count: countAnswer,
  expected: z.number().nonnegative(),
  lift: z.number().nonnegative(),
  jaccard: z.number().min(0).max(1),
  cosine: z.number().min(0).max(1),
  npmi: z.number().min(-1).max(1),
  association: z.number().nonnegative(),
});

/** `GET /api/cooccurrence` */
export const cooccurrenceAnswer = z.object({
  from: dayAnswer.nullable(),
  to: dayAnswer.nullable(),
  papers: countAnswer,
  themes: z.array(z.object({ id: z.string(), count: countAnswer })),
  pairs: z
    .array(pairAnswer)
    .describe('By count down, then by a and b; a theme and its ancestor are no pair.'),
});
