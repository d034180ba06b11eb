import { moverGroups } from '../../../charts/comparison/mover-groups';
import { moversWords } from '../../../charts/comparison/movers-words';
import { moversPicture as drawn } from '../../../charts/picture/movers-picture';
import type { PictureContent } from '../../../charts/picture/picture-content';
import type { Database } from '../../../db/client';
import { TidelineError } from '../../../errors';
import type { MoversRequest } from '../../../model/request/movers-request';
import { movers } from '../../periods/movers';

/** Whether movers are asked for under any filter. */
export function isFiltered({
  limit: _limit,
  strength,
  ...filter
}: Readonly<Record<string, unknown>>): boolean {
  const names = ['from', 'to', 'q', 'dump', 'venue', 'source'];
  return strength === 'about' || names.some((name) => filter[name] !== undefined);
}

/** What rises and what recedes, as the first page shows it. */
export async function moversPicture(db: Database, request: MoversRequest): Promise<PictureContent> {
  const answer = await movers(db, { ...request, limit: undefined });
  const { before, after, mix } = answer;
  if (before === null || after === null) {
    throw new TidelineError('bad-parameter', 'There are no movers to draw: no two periods can be compared.', {
      parameter: 'format',
    });
  }
  const groups = moverGroups(answer);
  const content = drawn({ before, after }, groups, moversWords({ before, after, mix }, groups));
  return isFiltered(request)
    ? { ...content, chosen: { before, after, from: undefined, to: undefined } }
    : content;
}
