import { drawMatrix, type MatrixLook } from '../../../charts/matrix/draw-matrix';
import { matrixWords } from '../../../charts/matrix/matrix-words';
import { matrixPicture } from '../../../charts/picture/matrix-picture';
import type { PictureContent } from '../../../charts/picture/picture-content';
import type { Database } from '../../../db/client';
import type { CooccurrenceRequest } from '../../../model/request/cooccurrence-request';
import { cooccurrence } from '../../pairs/cooccurrence';
import { knownThemes } from '../../themes/known-themes';

/** Which themes share papers, as the matrix of the page Co-occurrence. */
export async function cooccurrencePicture(
  db: Database,
  { limit: _limit, ...request }: CooccurrenceRequest,
  look: MatrixLook,
): Promise<PictureContent> {
  const [answer, themes] = await Promise.all([cooccurrence(db, request), knownThemes(db)]);
  const drawing = drawMatrix(answer, themes, request.min, look);
  const words = matrixWords(drawing, answer.papers, request, (id) => themes.get(id)?.name ?? id);
  return matrixPicture(drawing.chart, look.measure, { ...words, notes: [words.note] });
}
