import { z } from 'zod';
import { MATRIX_ORDERS } from '../../../charts/matrix/matrix-themes';
import { PAIR_MEASURES } from '../../../charts/matrix/pair-measure';

/** How a matrix is drawn, on the page as in a picture. */
export const matrixParameters = z.object({
  measure: z
    .enum(PAIR_MEASURES, `must be ${PAIR_MEASURES.join(', ')}`)
    .default('lift')
    .describe('What a picture shows of a pair.'),
  order: z
    .enum(MATRIX_ORDERS, `must be ${MATRIX_ORDERS.join(', ')}`)
    .default('community')
    .describe('In which order the themes of a picture stand.'),
  unclear: z
    .enum(['hatched', 'shown'], 'must be hatched or shown')
    .default('hatched')
    .describe('Whether a picture hides what chance could explain.'),
});
