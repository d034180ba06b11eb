import { phraseOf } from '@/lib/charts/trend/phrase-id';
import type { Database } from '@/lib/db/client';
import type { Evidence, PaperSummary } from '@/lib/model/answers';
import { evidence } from '@/lib/queries/papers/evidence';
import { wordEvidence } from '../word-evidence';

/** The words that put papers into a series: those that made the tag of a theme, or those of a phrase. */
export async function seriesEvidence(
  db: Database,
  papers: readonly PaperSummary[],
  { id }: { id: string },
): Promise<Evidence[]> {
  const ids = papers.map((paper) => paper.id);
  const phrase = phraseOf(id);
  if (phrase === null) return evidence(db, { papers: ids, themes: [id] });
  return wordEvidence(await evidence(db, { papers: ids, themes: [] }), papers, phrase, id);
}
