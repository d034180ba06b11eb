import type pg from 'pg';
import { dayNumber } from '../../analytics/calendar/day-number';
import { joinSql, rows, sql } from '../../db/client';
import type { Day, Precision } from '../../model/bucket';
import { packDate } from '../../search/packed-date';
import type { SearchQuery } from '../../search/search-query';
import { TextMatcher } from '../../search/text-matcher';
import { likelyText } from './likely-text';

export interface ScannedPaper {
  id: string;
  /** `packDate` */
  date: number;
  score: number;
}

/** What is not in the index yet. */
export interface Changes {
  /** Papers of which the index says what is no longer true. */
  stale: ReadonlySet<string>;
  /** What each query finds by reading the papers themselves. */
  found: ScannedPaper[][];
}

/** Whether there are changes of papers that the index knows, and of others. */
export interface PendingChange {
  stale: boolean;
}

interface Row {
  id: string;
  title: string;
  abstract: string | null;
  day: Day | null;
  precision: Precision | 'none';
}

const AT_ONCE = 2000;

/** Reads the papers that the index has yet to follow, those that may pass one of the queries. */
export async function scanChanges(
  client: pg.PoolClient,
  queries: readonly SearchQuery[],
  pending: readonly PendingChange[],
): Promise<Changes> {
  const found = queries.map((): ScannedPaper[] => []);
  if (pending.length === 0) return { stale: new Set(), found };
  const stale = pending.some((change) => change.stale)
    ? await rows<{ id: string }>(
        client,
        sql`SELECT DISTINCT unnest(paper_ids) AS id FROM search_change WHERE NOT fresh`,
      )
    : [];
  const matchers = queries.map((query) => new TextMatcher(query));
  for await (const papers of likelyPapers(client, queries)) {
    for (const { id, title, abstract, day, precision } of papers) {
      const date = packDate(day === null ? null : dayNumber(day), precision);
      for (const [at, matcher] of matchers.entries()) {
        const score = matcher.score(title, abstract);
        if (score !== null) found[at]?.push({ id, date, score });
      }
    }
  }
  return { stale: new Set(stale.map(({ id }) => id)), found };
}

async function* likelyPapers(client: pg.PoolClient, queries: readonly SearchQuery[]): AsyncGenerator<Row[]> {
  const likely = joinSql(queries.map(likelyText), ' OR ');
  const statement = sql`
    SELECT p.id, p.title, p.abstract, p.day, p.precision FROM paper p
    WHERE p.id IN (SELECT unnest(paper_ids) FROM search_change) AND (${likely})`;
  await client.query({
    text: `DECLARE changed NO SCROLL CURSOR FOR ${statement.text}`,
    values: statement.values,
  });
  for (;;) {
    const { rows: papers } = await client.query<Row>(`FETCH ${AT_ONCE} FROM changed`);
    if (papers.length > 0) yield papers;
    if (papers.length < AT_ONCE) break;
  }
  await client.query('CLOSE changed');
}
