import type { Database } from '../../db/client';
import { parseQuery } from '../../search/parse-query';
import { keptAnswer } from '../kept-answer';
import { searchPapers } from './search-papers';

/** A filter whose words are looked up: the papers that have them stand in place of the words. */
export interface Worded {
  /** A literal of Postgres' type text[]: the ids of the papers that have the words. */
  worded?: string;
  /** Their scores in the same order, as a literal of float8[]; only where they are asked for. */
  scores?: string;
}

/**
 * Looks the words of a filter up, which conditions on papers need beforehand.
 * @throws QueryProblem where they cannot be read; requests are checked for that when they are parsed.
 */
export async function withWords<Request extends { q?: string }>(
  db: Database,
  request: Request,
  { scored = false } = {},
): Promise<Request & Worded> {
  const { q } = request;
  if (q === undefined) return request;
  const words = await keptAnswer(db, 'words', `${scored} ${q}`, () => findWords(db, q, scored));
  return { ...request, ...words };
}

async function findWords(db: Database, q: string, scored: boolean): Promise<Worded> {
  const [found] = await searchPapers(db, [parseQuery(q)], { scored });
  if (found === undefined) return {};
  return { worded: found.ids(), ...(scored ? { scores: found.scores() } : {}) };
}
