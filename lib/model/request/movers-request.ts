import type { z } from 'zod';
import { filterRequest } from './filter-request';
import { wholeNumberParameter } from './whole-number-parameter';

/** `GET /api/movers` */
export const moversRequest = filterRequest.extend({
  limit: wholeNumberParameter(1, 1000).optional().describe('Most movers in JSON; files hold all.'),
});
export type MoversRequest = z.output<typeof moversRequest>;
