import { z } from 'zod';

/** `GET /api/health` */
export const healthAnswer = z.object({
  status: z.literal('ok'),
  release: z.string(),
  corpus: z.string().describe('Version of the corpus.'),
});
