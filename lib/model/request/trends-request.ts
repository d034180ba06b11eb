import type { z } from 'zod';
import { filterRequest } from './filter-request';
import { phrasesParameter } from './phrases-parameter';
import { themesParameter } from './themes-parameter';
import { timeAxisParameters } from './time-axis-parameters';

/** `GET /api/trends` */
export const trendsRequest = filterRequest.extend({
  themes: themesParameter
    .optional()
    .describe('Ids, comma-separated; without it, and without phrases, the five with most papers.'),
  phrases: phrasesParameter
    .optional()
    .describe('Words or phrases drawn beside the themes, as `q` writes them, comma-separated; up to eight.'),
  ...timeAxisParameters,
});
export type TrendsRequest = z.output<typeof trendsRequest>;
