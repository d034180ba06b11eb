import type pg from 'pg';

/**
 * Lets the rest of the transaction insert rows without asking for each whether the paper that it names is
 * there: a look-up and a lock for every tag cost as much as all that COPY does else. For rows that come
 * together with their papers alone, never where anything is deleted: what hangs on it would stay. A role that
 * may not do so goes on with every check.
 */
export async function trustReferences(client: pg.ClientBase, trusted: boolean): Promise<void> {
  await client.query(
    `SELECT set_config('session_replication_role', $1, true)
      WHERE has_parameter_privilege('session_replication_role', 'SET')`,
    [trusted ? 'replica' : 'origin'],
  );
}
