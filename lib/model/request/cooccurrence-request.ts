import type { z } from 'zod';
import { filterRequest } from './filter-request';
import { themesParameter } from './themes-parameter';
import { wholeNumberParameter } from './whole-number-parameter';

/** `GET /api/cooccurrence` */
export const cooccurrenceRequest = filterRequest.extend({
  themes: themesParameter
    .optional()
    .describe('Both themes of a pair are among these; without it all themes.'),
  min: wholeNumberParameter(1, 999_999_999).default(1).describe('Least number of papers with both themes.'),
  limit: wholeNumberParameter(1, 100_000).optional().describe('Most pairs in JSON; files hold all.'),
});
export type CooccurrenceRequest = z.output<typeof cooccurrenceRequest>;
