import { z } from 'zod';
import { STRENGTHS } from '../theme';
import { countAnswer } from './count-answer';
import { dateAnswer } from './date-answer';

/** A paper in a list. */
export const paperSummaryAnswer = z.object({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  title: z.string(),
  date: dateAnswer.nullable(),
  dateSource: z.enum(['stated', 'inferred']).nullable(),
  authors: z.array(z.string()),
  authorCount: countAnswer.nullable(),
  organisation: z.string().nullable(),
  venue: z.string().nullable(),
  url: z.string().nullable(),
  themes: z.array(z.object({ id: z.string(), strength: z.enum(STRENGTHS) })),
});

/** `GET /api/papers` */
export const papersAnswer = z.object({
  total: countAnswer,
  papers: z.array(paperSummaryAnswer),
  next: z.string().nullable().describe('The cursor of the next page; null on the last.'),
});
