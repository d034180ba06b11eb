import { z } from 'zod';
import { countAnswer } from './count-answer';
import { dateAnswer } from './date-answer';
import { dayAnswer } from './day-answer';

/** `GET /api/stats` */
export const statsAnswer = z.object({
  papers: countAnswer,
  dated: countAnswer,
  undated: countAnswer,
  themes: countAnswer,
  tags: countAnswer,
  dumps: countAnswer,
  from: dateAnswer.nullable(),
  to: dateAnswer.nullable(),
  horizon: dayAnswer
    .nullable()
    .describe('The last day of any dated paper, not after the day of the last ingestion.'),
});
