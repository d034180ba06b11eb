import { z } from 'zod';

/** A ratio of shares with its 95 % interval. */
export const ratioAnswer = z.object({
  ratio: z.number().positive(),
  low: z.number().positive(),
  high: z.number().positive(),
});
