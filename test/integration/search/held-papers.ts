import type { Database } from '@/lib/db/client';
import { parseQuery } from '@/lib/search/parse-query';
import { TextMatcher } from '@/lib/search/text-matcher';

/** Ids and scores of the papers that a query is true of, found by reading every paper that is held. */
export async function readAll({ pool }: Database, query: string): Promise<Map<string, number>> {
  const matcher = new TextMatcher(parseQuery(query));
  const { rows } = await pool.query<{ id: string; title: string; abstract: string | null }>(
    'SELECT id, title, abstract FROM paper ORDER BY id',
  );
  return new Map(
    rows.flatMap(({ id, title, abstract }) => {
      const score = matcher.score(title, abstract);
      return score === null ? [] : [[id, score] as const];
    }),
  );
}
