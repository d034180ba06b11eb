import { z } from 'zod';
import { STRENGTHS } from '../theme';
import { countAnswer } from './count-answer';
import { paperSummaryAnswer } from './papers-answer';

const span = z.object({
  field: z.enum(['title', 'abstract']),
  start: countAnswer.describe('UTF-16 offset into the field.'),
  end: countAnswer,
  text: z.string(),
  pattern: z.string().describe('The pattern that fired, as the taxonomy writes it.'),
});

/** `GET /api/papers/ID` */
export const paperAnswer = paperSummaryAnswer.extend({
  abstract: z.string().nullable(),
  arxivId: z.string().nullable(),
  doi: z.string().nullable(),
  categories: z.array(z.string()),
  keywords: z.array(z.string()),
  tags: z.array(z.object({ theme: z.string(), strength: z.enum(STRENGTHS), spans: z.array(span) })),
  sources: z.array(
    z.object({
      dump: z.string(),
      name: z.string(),
      line: countAnswer,
      statedDate: z.string().nullable().describe('As the dump states it, such as --01-02.'),
    }),
  ),
});
