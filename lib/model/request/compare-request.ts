import type { z } from 'zod';
import { filterRequest } from './filter-request';
import { periodParameter } from './period-parameter';
import { themesParameter } from './themes-parameter';

/** `GET /api/compare` */
export const compareRequest = filterRequest
  .extend({
    before: periodParameter.optional().describe('Two days, both included: 2022-01-01..2022-12-31.'),
    after: periodParameter
      .optional()
      .describe('As `before`. Without both: the last 12 complete months and the 12 before.'),
    themes: themesParameter.optional().describe('Only these rows; q is over all themes all the same.'),
  })
  .superRefine(({ before, after }, context) => {
    if ((before === undefined) !== (after === undefined)) {
      const path = before === undefined ? 'before' : 'after';
      context.addIssue({
        code: 'custom',
        path: [path],
        message: 'is needed where the other period is given',
      });
    }
    if (before !== undefined && after !== undefined && before.from <= after.to && after.from <= before.to) {
      // The statistics are those of two samples: a paper cannot stand in both.
      context.addIssue({ code: 'custom', path: ['after'], message: 'must not share days with "before"' });
    }
  });
export type CompareRequest = z.output<typeof compareRequest>;
