import type { z } from 'zod';
import { filterRequest } from './filter-request';
import { themesParameter } from './themes-parameter';
import { timeAxisParameters } from './time-axis-parameters';

/** `GET /api/trends` */
export const trendsRequest = filterRequest.extend({
  themes: themesParameter.optional().describe('Ids, comma-separated; without it the five with most papers.'),
  ...timeAxisParameters,
});
export type TrendsRequest = z.output<typeof trendsRequest>;
