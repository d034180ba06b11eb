import { z } from 'zod';

/** Which of the two charts of a pair a picture shows. */
export const pairParameters = z.object({
  chart: z
    .enum(['series', 'lift'], 'must be series or lift')
    .default('series')
    .describe('What a picture shows: both themes and the pair over time, or the lift of the pair.'),
});
