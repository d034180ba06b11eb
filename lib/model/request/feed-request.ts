import { z } from 'zod';
import { filterRequest } from './filter-request';
import { themesParameter } from './themes-parameter';

/** `GET /feed.xml` */
export const feedRequest = z.object({
  themes: themesParameter.optional().describe('Papers that have all of these themes.'),
  q: filterRequest.shape.q,
});
export type FeedRequest = z.output<typeof feedRequest>;
