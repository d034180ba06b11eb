import { z } from 'zod';
import { wholeNumberParameter } from './whole-number-parameter';

/** `GET /api/oembed` */
export const oembedRequest = z.object({
  url: z
    .string('must be given')
    .max(4000, 'must be at most 4,000 characters')
    .describe('Address of a page with a chart.'),
  maxwidth: wholeNumberParameter(200, 10_000).optional().describe('In pixels.'),
  maxheight: wholeNumberParameter(200, 10_000).optional().describe('In pixels.'),
  format: z.literal('json', 'must be json').default('json').describe('JSON is the only one.'),
});
