import type pg from 'pg';

/** Any number does, as long as nothing else in the database takes it. */
const LOCK = 7_416_501;

/** Waits until no other transaction changes the corpus, in whatever process; held until this one ends. */
export async function takeIngestLock(client: pg.ClientBase): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
}

/** Whether a transaction changes the corpus at this moment, in whatever process. */
export async function isCorpusChanging(client: pg.ClientBase): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = 0 AND objid = $1 AND objsubid = 1 AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [LOCK],
  );
  return rowCount !== 0;
}
