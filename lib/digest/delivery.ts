import type { Database } from '../db/client';
import { inTransaction } from '../ingest/in-transaction';
import type { Due } from './due-subscriptions';

/** What a digest of a period tells of: what came in after `since`, up to `until`. */
export interface Delivery {
  since: Date;
  until: Date;
}

/**
 * Writes down that a digest is about to be sent, before it is. One that was begun and never settled keeps its span,
 * so that it is the same digest that is sent again. Null where it was settled, or its subscription ended, meanwhile.
 */
export async function beginDelivery(
  db: Database,
  { subscription, period }: Due,
  now: Date,
): Promise<Delivery | null> {
  const { rows } = await db.pool.query<Delivery>(
    `INSERT INTO digest_delivery AS d (subscription_id, period, state, attempts, since, until)
     SELECT id, $2, 'sending', 1, covered_until, $3 FROM subscription WHERE id = $1
     ON CONFLICT (subscription_id, period) DO UPDATE SET state = 'sending', attempts = d.attempts + 1
       WHERE d.state IN ('sending', 'failed')
     RETURNING since, until`,
    [subscription.id, period, now],
  );
  return rows[0] ?? null;
}

/** Writes down how it ended; what was sent, or held nothing, is not told of again. */
export async function settleDelivery(
  db: Database,
  { subscription, period }: Due,
  state: 'sent' | 'nothing' | 'failed',
): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    await client.query('UPDATE digest_delivery SET state = $3 WHERE subscription_id = $1 AND period = $2', [
      ...[subscription.id, period, state],
    ]);
    if (state === 'failed') return;
    await client.query(
      `UPDATE subscription SET covered_until =
         (SELECT until FROM digest_delivery WHERE subscription_id = $1 AND period = $2) WHERE id = $1`,
      [subscription.id, period],
    );
  });
}
