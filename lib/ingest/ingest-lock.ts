import type pg from 'pg';

/** Any number does, as long as nothing else in the database takes it. */
const LOCK = 7_416_501;

/** Waits until no other transaction changes the corpus, in whatever process; held until this one ends. */
export async function takeIngestLock(client: pg.ClientBase): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
}
