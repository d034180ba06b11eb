import { z } from 'zod';
import { countAnswer } from './count-answer';
import { mixesAnswer } from './mix-answer';
import { periodAnswer } from './period-answer';
import { ratioAnswer } from './ratio-answer';

/** One theme in two periods; positive, or above 1, for more after than before. */
export const themeComparisonAnswer = z.object({
  id: z.string(),
  name: z.string(),
  before: countAnswer,
  after: countAnswer,
  shareBefore: z.number().min(0).max(1).nullable(),
  shareAfter: z.number().min(0).max(1).nullable(),
  ratio: z
    .number()
    .positive()
    .nullable()
    .describe('Null where a period has no papers, or the theme fewer than 5 in both together.'),
  difference: z
    .object({ value: z.number(), low: z.number(), high: z.number() })
    .nullable()
    .describe('Of the shares, with the 95 % interval of Newcombe.'),
  z: z.number(),
  p: z.number().min(0).max(1),
  q: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('Null where the theme has fewer than 5 papers in both periods together.'),
  sameSources: ratioAnswer.nullable().describe('Mantel–Haenszel over the sources of the papers.'),
  sameVenues: ratioAnswer
    .nullable()
    .describe('The same over their venues; null also where these are alike in both periods (`mix`).'),
});

/** `GET /api/compare` */
export const compareAnswer = z.object({
  before: periodAnswer
    .nullable()
    .describe('Null where no periods were asked for and the corpus has no dated paper.'),
  after: periodAnswer.nullable(),
  mix: mixesAnswer.nullable().describe('How differently the two periods divide over sources and venues.'),
  themes: z.array(themeComparisonAnswer).describe('By z down: what rose stands first.'),
});
