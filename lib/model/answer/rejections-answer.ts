import { z } from 'zod';
import { countAnswer } from './count-answer';

/** A record that could not be kept, and why. */
export const rejectionAnswer = z.object({ line: countAnswer, reason: z.string(), excerpt: z.string() });

/** `GET /api/dumps/ID/rejections` */
export const rejectionsAnswer = z.object({
  total: countAnswer.describe('All of them; at most 10,000 are kept.'),
  rejections: z.array(rejectionAnswer),
});
