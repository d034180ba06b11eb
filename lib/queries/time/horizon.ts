import { horizon as horizonOf } from '../../analytics/series/horizon';
import { rows, sql, type Database, type Sql } from '../../db/client';
import type { Day, Precision } from '../../model/bucket';
import { pinnable } from '../pins/pinnable';

type Latest = Record<'day' | 'month' | 'year' | 'ingestedOn', Day | null>;

/** The last day of any dated paper of the whole corpus, not after the day of the last ingestion. */
export const horizon = pinnable('horizon', null, lastDay);

async function lastDay(db: Database): Promise<Day | null> {
  // One look at the end of the key for each; an aggregate with FILTER would read all rows.
  const latest = (precision: Precision): Sql =>
    sql`(SELECT max(period_start) FROM paper_roll WHERE grain = 'day' AND precision = ${precision}::"precision")`;
  const [found] = await rows<Latest>(
    db.pool,
    sql`SELECT ${latest('day')} AS "day", ${latest('month')} AS "month", ${latest('year')} AS "year",
               (SELECT max((ingested_at AT TIME ZONE 'UTC')::date) FROM dump WHERE status = 'held') AS "ingestedOn"`,
  );
  return found === undefined ? null : horizonOf(found);
}
