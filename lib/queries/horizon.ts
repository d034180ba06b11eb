import { horizon as horizonOf } from '../analytics/series/horizon';
import { rows, sql, type Database } from '../db/client';
import type { Day } from '../model/bucket';

type Latest = Record<'day' | 'month' | 'year' | 'ingestedOn', Day | null>;

/** The last day of any dated paper of the whole corpus, not after the day of the last ingestion. */
export async function horizon(db: Database): Promise<Day | null> {
  const [latest] = await rows<Latest>(
    db.pool,
    sql`SELECT max(period_start) FILTER (WHERE precision = 'day') AS "day",
               max(period_start) FILTER (WHERE precision = 'month') AS "month",
               max(period_start) FILTER (WHERE precision = 'year') AS "year",
               (SELECT max((ingested_at AT TIME ZONE 'UTC')::date) FROM dump WHERE status = 'held') AS "ingestedOn"
        FROM paper_roll WHERE papers > 0`,
  );
  return latest === undefined ? null : horizonOf(latest);
}
