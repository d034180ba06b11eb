import { z } from 'zod';
import { filterRequest } from './filter-request';
import { themesParameter } from './themes-parameter';
import { wholeNumberParameter } from './whole-number-parameter';

const PAPER_ORDERS = ['newest', 'oldest', 'relevance'] as const;

/** `GET /api/papers` */
export const papersRequest = filterRequest
  .extend({
    themes: themesParameter.optional().describe('Papers that have all of these themes.'),
    dated: z
      .enum(['any', 'yes', 'no'], 'must be any, yes or no')
      .default('any')
      .describe('Whether the date is known, at least to the year.'),
    sort: z
      .enum(PAPER_ORDERS, `must be ${PAPER_ORDERS.join(', ')}`)
      .default('newest')
      .describe('Undated papers come last by newest and oldest; relevance needs q.'),
    limit: wholeNumberParameter(1, 1000).default(50).describe('Papers in one page of JSON; files hold all.'),
    cursor: z.string().max(500, 'must be the `next` of an earlier page').optional(),
  })
  .superRefine(({ sort, q }, context) => {
    if (sort === 'relevance' && q === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['sort'],
        message: 'can be relevance only where "q" is given',
      });
    }
  });
export type PapersRequest = z.output<typeof papersRequest>;
