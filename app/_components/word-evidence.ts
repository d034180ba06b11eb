import type { Evidence, PaperSummary } from '@/lib/model/answers';
import { parseQuery } from '@/lib/search/parse-query';
import { querySpans } from '@/lib/search/query-spans';

/** In place of a theme: the words that were searched for. */
export const SEARCHED = '?';

/** Evidence with the places where a query's words stand, under a name in place of a theme. */
export function wordEvidence(
  evidence: readonly Evidence[],
  papers: readonly Pick<PaperSummary, 'id' | 'title'>[],
  words: string,
  theme = SEARCHED,
): Evidence[] {
  const query = parseQuery(words);
  const titles = new Map(papers.map(({ id, title }) => [id, title]));
  const places = (field: 'title' | 'abstract', text: string): Evidence['spans'] =>
    querySpans(query, text).map((span) => ({ theme, field, ...span }));
  return evidence.map((each) => ({
    ...each,
    spans: [
      ...each.spans,
      ...places('title', titles.get(each.paper) ?? ''),
      ...places('abstract', each.abstract ?? ''),
    ],
  }));
}
