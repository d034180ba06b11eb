import { z } from 'zod';
import { MOST_PHRASES } from '../most-phrases';
import { filterRequest } from './filter-request';
import { rangeInOrder } from './range-in-order';
import { timeAxisParameters } from './time-axis-parameters';
import { wordsParameter } from './words-parameter';

const { from, to, dump, venue, source } = filterRequest.shape;

/** `GET /api/phrases` */
export const phrasesRequest = z
  .object({
    q: z
      .array(wordsParameter)
      .min(1, 'must be given: what to count')
      .max(MOST_PHRASES, `must be given at most ${MOST_PHRASES} times`)
      .meta({ repeated: true, description: 'What each series counts; once a series, up to eight times.' }),
    within: wordsParameter.optional().describe('Only papers with these words, as `q` filters elsewhere.'),
    ...{ from, to, dump, venue, source },
    ...timeAxisParameters,
  })
  .superRefine(rangeInOrder);
export type PhrasesRequest = z.output<typeof phrasesRequest>;
