import type pg from 'pg';
import type { Database } from '../../db/client';

/**
 * Runs statements that all see the database as it was at the first of them.
 * @param first what is asked in any case, statements without values, together with opening the transaction
 * @param work what is asked further, with the rows of the first ones
 */
export async function inSnapshot<First extends pg.QueryResultRow, Result>(
  { pool }: Pick<Database, 'pool'>,
  first: readonly string[],
  work: (client: pg.PoolClient, found: First[][]) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = true;
  try {
    const opening = ['BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', ...first].join(';');
    // Several statements in one are answered by as many results.
    const results: unknown = await client.query(opening);
    const [, ...found] = results as pg.QueryResult<First>[];
    const result = await work(
      client,
      found.map(({ rows }) => rows),
    );
    broken = false;
    return result;
  } finally {
    // A connection in the middle of something is given up rather than given on. Nobody waits for the end.
    if (broken) client.release(true);
    else
      client.query('COMMIT').then(
        () => client.release(),
        () => client.release(true),
      );
  }
}
