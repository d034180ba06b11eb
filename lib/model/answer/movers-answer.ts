import { z } from 'zod';
import { countAnswer } from './count-answer';
import { mixesAnswer } from './mix-answer';
import { periodAnswer } from './period-answer';
import { ratioAnswer } from './ratio-answer';

/** A theme whose share rises or recedes. */
export const moverAnswer = ratioAnswer.extend({
  theme: z.string(),
  name: z.string(),
  before: countAnswer,
  after: countAnswer,
  shrunk: z.number().positive().describe('The ratio, drawn towards the mean of all themes.'),
  p: z.number().min(0).max(1),
  q: z.number().min(0).max(1),
  sameSources: ratioAnswer.nullable().describe('Mantel–Haenszel over the sources of the papers.'),
  sameVenues: ratioAnswer
    .nullable()
    .describe('The same over their venues; null also where these are alike in both periods (`mix`).'),
});

/** `GET /api/movers` */
export const moversAnswer = z.object({
  before: periodAnswer.nullable(),
  after: periodAnswer.nullable(),
  mix: mixesAnswer.nullable().describe('How differently the two periods divide over sources and venues.'),
  movers: z
    .array(moverAnswer)
    .describe('By the shrunk ratio down: what rises stands first, what recedes last.'),
});
