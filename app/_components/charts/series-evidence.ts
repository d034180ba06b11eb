import { phraseOf } from '@/lib/charts/trend/phrase-id';
import type { Database } from '@/lib/db/client';
import type { Evidence, PaperSummary } from '@/lib/model/answers';
import { evidence } from '@/lib/queries/papers/evidence';
import { parseQuery } from '@/lib/search/parse-query';
import { querySpans } from '@/lib/search/query-spans';

/** The words that put papers into a series: those that made the tag of a theme, or those of a phrase. */
export async function seriesEvidence(
  db: Database,
  papers: readonly PaperSummary[],
  { id }: { id: string },
): Promise<Evidence[]> {
  const ids = papers.map((paper) => paper.id);
  const phrase = phraseOf(id);
  if (phrase === null) return evidence(db, { papers: ids, themes: [id] });
  const query = parseQuery(phrase);
  const titles = new Map(papers.map((paper) => [paper.id, paper.title]));
  return (await evidence(db, { papers: ids, themes: [] })).map(({ paper, abstract }) => ({
    ...{ paper, abstract },
    spans: [
      ...querySpans(query, titles.get(paper) ?? '').map((span) => ({
        theme: id,
        field: 'title' as const,
        ...span,
      })),
      ...querySpans(query, abstract ?? '').map((span) => ({
        theme: id,
        field: 'abstract' as const,
        ...span,
      })),
    ],
  }));
}
