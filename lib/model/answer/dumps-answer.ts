import { z } from 'zod';
import { countAnswer } from './count-answer';
import { dayAnswer } from './day-answer';
import { reportAnswer } from './report-answer';

/** `GET /api/dumps/ID` */
export const dumpAnswer = z.object({
  id: z.string().regex(/^[0-9a-f]{12}$/),
  name: z.string(),
  sha256: z.string(),
  format: z.string(),
  crawledOn: dayAnswer.nullable(),
  bytes: countAnswer,
  ingestedAt: z.string().meta({ format: 'date-time' }),
  status: z.enum(['held', 'rejected']),
  report: reportAnswer,
});

/** `GET /api/dumps` */
export const dumpsAnswer = z.object({
  dumps: z.array(dumpAnswer).describe('The last ingested first.'),
});
