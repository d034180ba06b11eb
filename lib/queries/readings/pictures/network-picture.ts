import type { z } from 'zod';
import { drawNetwork } from '../../../charts/network/draw-network';
import { networkWords } from '../../../charts/network/network-words';
import { networkPicture as drawn } from '../../../charts/picture/network-picture';
import type { PictureContent } from '../../../charts/picture/picture-content';
import type { Database } from '../../../db/client';
import type { CooccurrenceRequest } from '../../../model/request/cooccurrence-request';
import { cooccurrence } from '../../pairs/cooccurrence';
import { knownThemes } from '../../themes/known-themes';
import type { networkParameters } from './network-parameters';

/** Clear pairs as links, as the network of the page Co-occurrence. */
export async function networkPicture(
  db: Database,
  { limit: _limit, ...request }: CooccurrenceRequest,
  { links, link, most }: Omit<z.output<typeof networkParameters>, 'view'>,
): Promise<PictureContent> {
  const [answer, themes] = await Promise.all([cooccurrence(db, request), knownThemes(db)]);
  const drawing = drawNetwork(answer, themes, request.min, { links, threshold: link ?? null, most });
  const { note, alone, ...words } = networkWords(drawing, answer.papers, request.min, request);
  return drawn(drawing.network, { ...words, notes: alone === null ? [note] : [note, alone] });
}
