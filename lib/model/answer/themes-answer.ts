import { z } from 'zod';
import { countAnswer } from './count-answer';
import { dateAnswer } from './date-answer';
import { ratioAnswer } from './ratio-answer';

/** A theme and what the corpus holds of it. */
export const themeSummaryAnswer = z.object({
  id: z.string(),
  name: z.string(),
  group: z.string(),
  parents: z.array(z.string()),
  mark: z
    .string()
    .describe('Identity in charts: colour slot 1 to 12, marker 1 to 4, dash a to c, such as 1.2.b.'),
  papers: countAnswer.describe('All papers with the theme.'),
  dated: countAnswer.describe('Those dated at least to the year.'),
  first: dateAnswer.nullable(),
  last: dateAnswer.nullable(),
  growth: ratioAnswer
    .nullable()
    .describe(
      'Share in the last 12 complete months against the 12 before; null below 5 papers in both together.',
    ),
});

/** `GET /api/themes` */
export const themesAnswer = z.object({ themes: z.array(themeSummaryAnswer) });
