import type pg from 'pg';
import { TidelineError } from '../errors';

/** Any number does, as long as nothing else in the database takes it. */
const LOCK = 7_416_502;
/** Each dump that is being read holds a connection; a Postgres of default size has a hundred. */
const SLOTS = 16;

/**
 * Takes one of the places for dumps that are read at the same time, in whatever process; held until the
 * transaction ends.
 * @throws TidelineError `too-many` when all are taken.
 */
export async function takeUploadSlot(client: pg.ClientBase): Promise<void> {
  for (let slot = 1; slot <= SLOTS; slot += 1) {
    const { rows } = await client.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_xact_lock($1, $2) AS taken',
      [LOCK, slot],
    );
    if (rows[0]?.taken === true) return;
  }
  throw new TidelineError(
    'too-many',
    `${SLOTS} dumps are being read already; send this one again in a moment.`,
  );
}
