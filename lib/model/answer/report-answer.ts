import { z } from 'zod';
import { countAnswer } from './count-answer';
import { dayAnswer } from './day-answer';
import { rejectionAnswer } from './rejections-answer';

/** What became of one dump: records = added + merged + unchanged + rejected. */
export const reportAnswer = z.object({
  dump: z.object({
    id: z.string().regex(/^[0-9a-f]{12}$/),
    name: z.string(),
    sha256: z.string(),
    format: z.string(),
    crawledOn: dayAnswer.nullable(),
    bytes: countAnswer,
  }),
  duplicate: z.boolean(),
  records: countAnswer,
  added: countAnswer,
  merged: countAnswer,
  fused: countAnswer,
  unchanged: countAnswer,
  rejected: countAnswer,
  rejections: z.array(rejectionAnswer).describe('The first 100.'),
  notes: z.array(z.string()).describe('What a reader should know besides, such as a contradicted crawl day.'),
  tags: countAnswer,
  milliseconds: z.number().nonnegative(),
});
