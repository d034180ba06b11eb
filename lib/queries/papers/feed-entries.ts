import type { Database } from '../../db/client';
import type { FeedEntry } from '../../exports/feed';
import type { FeedRequest } from '../../model/request/feed-request';
import { evidence } from './evidence';
import { newlyIngested } from './newly-ingested';
import { themesOfPapers } from './themes-of-papers';

/** Words told of a theme; the paper's page has them all. */
const MOST_WORDS = 5;

/** The papers that came in last, with their themes and the words that made them. */
export async function feedEntries(db: Database, request: FeedRequest): Promise<FeedEntry[]> {
  const papers = await newlyIngested(db, request);
  const ids = papers.map(({ id }) => id);
  const themes = await themesOfPapers(db, ids);
  const all = [...new Set([...themes.values()].flat().map(({ id }) => id))];
  const spans = new Map(
    (await evidence(db, { papers: ids, themes: all })).map((one) => [one.paper, one.spans]),
  );
  return papers.map(({ id, title, abstract, authors, ingestedAt }) => {
    const wordsOf = (theme: string): string[] => {
      const own = spans.get(id)?.filter((span) => span.theme === theme) ?? [];
      const said = own.map(({ field, start, end }) =>
        (field === 'title' ? title : (abstract ?? '')).slice(start, end),
      );
      return [...new Set(said)].slice(0, MOST_WORDS);
    };
    return {
      ...{ id, title, summary: abstract, authors, updated: ingestedAt.toISOString() },
      themes: (themes.get(id) ?? []).map((theme) => ({ ...theme, words: wordsOf(theme.id) })),
    };
  });
}
