import { z } from 'zod';
import { MEASURES } from '../measure';
import { BUCKETS } from '../bucket';
import { wholeNumberParameter } from './whole-number-parameter';

/** What every series over time takes. */
export const timeAxisParameters = {
  bucket: z
    .enum(BUCKETS, `must be ${BUCKETS.join(', ')}`)
    .default('month')
    .describe('Width of a point; weeks start on Monday.'),
  measure: z.enum(MEASURES, `must be ${MEASURES.join(', ')}`).default('count'),
  smooth: wholeNumberParameter(0, 24)
    .default(0)
    .describe('Complete buckets on each side that are pooled into a value.'),
};
