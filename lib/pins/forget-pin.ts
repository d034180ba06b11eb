import type { Database } from '../db/client';
import { TidelineError } from '../errors';

/** Gives up the answers of a pinned view. @throws TidelineError `not-found`. */
export async function forgetPin({ pool }: Database, id: string): Promise<void> {
  const { rowCount } = await pool.query('DELETE FROM pin WHERE id = $1', [id]);
  if (rowCount === 0) throw new TidelineError('not-found', `No pinned view has the id "${id}".`);
}
