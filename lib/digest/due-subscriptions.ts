import type { Database } from '../db/client';
import type { Day } from '../model/bucket';
import { FREQUENCIES } from '../model/digest';
import { periodOf, type Subscription } from './subscription';

/** A digest is tried so often in its period. */
const MOST_ATTEMPTS = 5;
const A_PAGE = 100;

export interface Due {
  subscription: Subscription;
  period: Day;
}

/**
 * The subscriptions whose digest of the present period is still to be sent, page by page in order of id: those
 * confirmed before the period began, without one that was sent, or had nothing to tell, or failed too often.
 */
export async function* dueSubscriptions(db: Database, now: Date): AsyncGenerator<Due> {
  for (const frequency of FREQUENCIES) {
    const period = periodOf(frequency, now);
    for (let after = 0; ;) {
      const { rows } = await db.pool.query<Subscription>(
        `SELECT s.id, s.kind, s.target, s.secret, s.themes, s.q, s.frequency
         FROM subscription s LEFT JOIN digest_delivery d ON d.subscription_id = s.id AND d.period = $2
         WHERE s.frequency = $1 AND s.id > $3 AND (s.confirmed_at AT TIME ZONE 'UTC')::date < $2
           AND (d.state IS NULL OR (d.state IN ('sending', 'failed') AND d.attempts < ${MOST_ATTEMPTS}))
         ORDER BY s.id LIMIT ${A_PAGE}`,
        [frequency, period, after],
      );
      for (const subscription of rows) yield { subscription, period };
      const last = rows.at(-1);
      if (last === undefined || rows.length < A_PAGE) break;
      after = last.id;
    }
  }
}
