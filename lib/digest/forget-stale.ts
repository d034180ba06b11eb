import type { Database } from '../db/client';

/** Forgets who never confirmed within seven days, and deliveries and tokens older than 400 days. */
export async function forgetStale(db: Database, now: Date): Promise<void> {
  await db.pool.query(
    `DELETE FROM subscription WHERE confirmed_at IS NULL AND asked_at < $1::timestamptz - interval '7 days'`,
    [now],
  );
  await db.pool.query(`DELETE FROM digest_delivery WHERE until < $1::timestamptz - interval '400 days'`, [
    now,
  ]);
  await db.pool.query(
    `DELETE FROM subscription_token WHERE made_at < $1::timestamptz - interval '400 days'`,
    [now],
  );
}
