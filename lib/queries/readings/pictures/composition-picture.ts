import { axisNotes } from '../../../charts/axis/axis-notes';
import { compositionWords } from '../../../charts/composition/composition-words';
import { compositionPicture as drawn } from '../../../charts/picture/composition-picture';
import type { PictureContent } from '../../../charts/picture/picture-content';
import type { Database } from '../../../db/client';
import type { CompositionRequest } from '../../../model/request/composition-request';
import { composition } from '../../composition/composition';
import { horizon } from '../../time/horizon';

/** Parts that are told apart; the rest is one. */
const MOST_PARTS = 4;

/** Where the papers of each bucket come from, as under the chart of the page Trends. */
export async function compositionPicture(db: Database, request: CompositionRequest): Promise<PictureContent> {
  const [answer, last] = await Promise.all([composition(db, { ...request, limit: MOST_PARTS }), horizon(db)]);
  const { title, sub, warning } = compositionWords(answer);
  const notes = [...(warning === null ? [] : [warning]), ...axisNotes(answer, [], last)];
  // The page has its own name for it.
  return { ...drawn(answer, { title, sub, notes }), chosen: { by: undefined, mix: request.by } };
}
