import type { Database } from '../db/client';
import { TidelineError } from '../errors';
import { tokenHash } from './token';

/**
 * Confirms the subscription of a token, once and again alike.
 * @throws TidelineError `not-found` where the token is none, or older than seven days.
 */
export async function confirm(db: Database, token: string, now: Date): Promise<void> {
  const { rowCount } = await db.pool.query(
    `UPDATE subscription s SET confirmed_at = coalesce(s.confirmed_at, $2), covered_until = coalesce(s.covered_until, $2)
     WHERE s.id IN (SELECT subscription_id FROM subscription_token
                    WHERE hash = $1 AND purpose = 'confirm' AND made_at > $2::timestamptz - interval '7 days')`,
    [tokenHash(token), now],
  );
  if (rowCount === 0) {
    throw new TidelineError(
      'not-found',
      'This link is not known, or older than seven days. Ask for the digest again.',
    );
  }
}
