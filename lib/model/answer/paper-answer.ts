import { z } from 'zod';
import { STRENGTHS } from '../theme';
import { countAnswer } from './count-answer';
import { paperSummaryAnswer } from './papers-answer';
import { spanAnswer } from './span-answer';

/** `GET /api/papers/ID` */
export const paperAnswer = paperSummaryAnswer.extend({
  abstract: z.string().nullable(),
  arxivId: z.string().nullable(),
  doi: z.string().nullable(),
  categories: z.array(z.string()),
  keywords: z.array(z.string()),
  tags: z.array(z.object({ theme: z.string(), strength: z.enum(STRENGTHS), spans: z.array(spanAnswer) })),
  sources: z.array(
    z.object({
      dump: z.string(),
      name: z.string(),
      line: countAnswer,
      statedDate: z.string().nullable().describe('As the dump states it, such as --01-02.'),
    }),
  ),
});
