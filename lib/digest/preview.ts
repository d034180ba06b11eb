import { addDays } from '../analytics/calendar/add-days';
import type { Database } from '../db/client';
import type { Digest } from '../model/digest';
import type { DigestRequest } from '../model/request/digest-request';
import { rows, sql } from '../db/client';
import { digest } from '../queries/digest/digest';
import { keptAnswer } from '../queries/kept-answer';
import { checkThemes, knownThemes } from '../queries/themes/known-themes';

const DAYS = { daily: 1, weekly: 7 } as const;

/**
 * The digest as it would have been sent after the last ingestion: what came in the day or the week up to it. A
 * preview that ended today would most often be empty.
 */
export async function previewDigest(
  db: Database,
  { themes = [], q, frequency }: DigestRequest,
  now: Date,
): Promise<Digest> {
  checkThemes(await knownThemes(db), 'themes', themes);
  const [found] = await rows<{ last: Date | null }>(
    db.pool,
    sql`SELECT max(ingested_at) AS last FROM dump WHERE status = 'held'`,
  );
  const until = found?.last ?? now;
  const day = addDays(until.toISOString().slice(0, 10), -DAYS[frequency]);
  const since = new Date(`${day}${until.toISOString().slice(10)}`);
  const question = { themes, q: q ?? null };
  if (found?.last === null) return digest(db, question, { since, until });
  return keptAnswer(db, 'digest', JSON.stringify([question, since]), () =>
    digest(db, question, { since, until }),
  );
}
