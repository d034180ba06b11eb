import type pg from 'pg';

const LOCK = 7_416_502;

/** Waits until no other transaction saves a taxonomy; held until this one ends. */
export async function takeSavingLock(client: pg.ClientBase): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
}
