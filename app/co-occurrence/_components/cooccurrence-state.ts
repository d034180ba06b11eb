import { z } from 'zod';
import { BUCKETS, type Day } from '@/lib/model/bucket';
import { cooccurrenceRequest, type CooccurrenceRequest } from '@/lib/model/request/cooccurrence-request';
import { dayParameter } from '@/lib/model/request/day-parameter';
import { parseRequest } from '@/lib/model/request/parse-request';
import { themeParameter } from '@/lib/model/request/themes-parameter';
import { matrixParameters } from '@/lib/queries/readings/pictures/matrix-parameters';
import { networkParameters } from '@/lib/queries/readings/pictures/network-parameters';
import { mixRequest } from '../../_components/charts/mix-request';
import type { PageParameters } from '../../_components/query-href';

/** Least papers with both: a pair of one or two papers says little, whatever its lift. */
export const USUAL_MIN = '3';

/** What the page has besides the API of the matrix: how it is drawn, and the chosen pair over time. */
const pageRequest = matrixParameters.extend({
  ...mixRequest.shape,
  ...networkParameters.shape,
  a: themeParameter.optional(),
  b: themeParameter.optional(),
  bucket: z.enum(BUCKETS, `must be ${BUCKETS.join(', ')}`).default('year'),
  at: dayParameter.optional(),
  papers: z
    .string()
    .regex(/^[a-z0-9-]+(\*[a-z0-9-]+)?$/, 'must be a theme, or two joined by *')
    .optional(),
});

export interface CooccurrenceState extends Omit<z.output<typeof pageRequest>, 'a' | 'b' | 'at' | 'papers'> {
  request: CooccurrenceRequest;
  pair: { a: string; b: string } | null;
  pinned: { at: Day; theme: string } | null;
}

/** The view that an address names. */
export function cooccurrenceState(parameters: PageParameters): CooccurrenceState {
  const request = parseRequest(cooccurrenceRequest, { min: USUAL_MIN, ...parameters }, { unknown: 'ignore' });
  const { a, b, at, papers, ...drawn } = parseRequest(pageRequest, parameters, { unknown: 'ignore' });
  const { limit: _limit, ...all } = request;
  return {
    ...drawn,
    request: all,
    pair: a === undefined || b === undefined || a === b ? null : { a, b },
    pinned: at === undefined || papers === undefined ? null : { at, theme: papers },
  };
}
