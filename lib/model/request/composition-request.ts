import { z } from 'zod';
import { COMPOSITIONS } from '../composition';
import { filterRequest } from './filter-request';
import { timeAxisParameters } from './time-axis-parameters';
import { wholeNumberParameter } from './whole-number-parameter';

/** `GET /api/composition` */
export const compositionRequest = filterRequest.extend({
  by: z
    .enum(COMPOSITIONS, `must be ${COMPOSITIONS.join(', ')}`)
    .default('source')
    .describe('`source`: the format of the record that gave the text; every paper has one.'),
  bucket: timeAxisParameters.bucket,
  limit: wholeNumberParameter(1, 1000).default(10).describe('Most parts in JSON; files hold all.'),
});
export type CompositionRequest = z.output<typeof compositionRequest>;
