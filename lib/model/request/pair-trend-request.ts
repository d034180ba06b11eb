import type { z } from 'zod';
import { filterRequest } from './filter-request';
import { themeParameter } from './themes-parameter';
import { timeAxisParameters } from './time-axis-parameters';

/** `GET /api/cooccurrence/trend` */
export const pairTrendRequest = filterRequest
  .extend({
    a: themeParameter.describe('Id of a theme.'),
    b: themeParameter.describe('Id of another theme.'),
    ...timeAxisParameters,
  })
  .superRefine(({ a, b }, context) => {
    if (a === b) context.addIssue({ code: 'custom', path: ['b'], message: 'must be another theme than "a"' });
  });
export type PairTrendRequest = z.output<typeof pairTrendRequest>;
