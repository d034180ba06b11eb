import type { Database } from '../db/client';
import { tokenHash } from './token';

/**
 * Ends the subscription of a token and forgets its address. A token that leads to none is as good: it is ended.
 * @returns whether there was one
 */
export async function leave(db: Database, token: string): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `DELETE FROM subscription WHERE id IN (SELECT subscription_id FROM subscription_token WHERE hash = $1)`,
    [tokenHash(token)],
  );
  return (rowCount ?? 0) > 0;
}
