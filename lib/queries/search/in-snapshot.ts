import type pg from 'pg';
import type { Database } from '../../db/client';

/** Runs statements that all see the database as it was at the first of them. */
export async function inSnapshot<Result>(
  { pool }: Database,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const result = await work(client);
    await client.query('COMMIT');
    broken = false;
    return result;
  } finally {
    // A connection in the middle of something is given up rather than given on.
    client.release(broken);
  }
}
