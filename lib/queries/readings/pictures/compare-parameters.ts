import { z } from 'zod';

/** Which of the two charts of the page Compare a picture shows. */
export const compareParameters = z.object({
  chart: z
    .enum(['rows', 'slopes'], 'must be rows or slopes')
    .default('rows')
    .describe('What a picture shows: a row for each theme, or the largest themes joined by lines.'),
});
