import { createHash } from 'node:crypto';
import type { Database } from '../db/client';
import { TidelineError } from '../errors';
import { questionHash } from '../queries/pins/question-hash';
import { PIN_LIMITS } from './pin-limits';
import type { Recorded } from './recording-pin';

interface NewPin {
  version: string;
  address: string;
  papers: number;
  kept: readonly Recorded[];
}

interface StoringOptions {
  now: Date;
  release: string;
  mostBytes: number;
}

/**
 * Writes a pinned view with its answers. None is ever dropped to make room: a link in a paper is opened years later.
 * @throws TidelineError `no-room`, or `corpus-moved` where the corpus changed while the view was read.
 */
export async function storePin(
  { pool }: Database,
  { version, address, papers, kept }: NewPin,
  { now, release, mostBytes }: StoringOptions,
): Promise<void> {
  const id = createHash('sha256').update(`${version} ${address}`).digest('hex').slice(0, 12);
  const bytes = kept.reduce((sum, { answer }) => sum + Buffer.byteLength(answer), 0);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    // Readers of pins go on; another that stores waits, so that the limits hold.
    await client.query('LOCK TABLE pin IN SHARE ROW EXCLUSIVE MODE');
    const { rows: corpora } = await client.query<{ version: string }>(
      'SELECT version FROM corpus WHERE id = 1',
    );
    if (corpora[0]?.version !== version) throw changedMeanwhile();
    const { rows: held } = await client.query<{ pins: number; bytes: number }>(
      'SELECT count(*)::int AS pins, coalesce(sum(bytes), 0)::float8 AS bytes FROM pin',
    );
    const { pins: count = 0, bytes: taken = 0 } = held[0] ?? {};
    if (count >= PIN_LIMITS.pins || taken + bytes > mostBytes) throw noRoom(mostBytes);
    const { rowCount } = await client.query(
      `INSERT INTO pin (id, version, address, papers, release, asked_at, answers, bytes)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [id, version, address, papers, release, now, kept.length, bytes],
    );
    if (rowCount === 1) {
      await client.query(
        `INSERT INTO kept_answer (pin_id, version, read, question_hash, question, answer)
         SELECT $1::text, $2::text, * FROM unnest($3::text[], $4::text[], $5::text[], $6::text[])`,
        [
          ...[id, version, kept.map(({ read }) => read), kept.map(({ question }) => questionHash(question))],
          ...[kept.map(({ question }) => question), kept.map(({ answer }) => answer)],
        ],
      );
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

function changedMeanwhile(): TidelineError {
  return new TidelineError(
    'corpus-moved',
    'The corpus changed while the view was read, so its answers may be of both. Pin it again.',
  );
}

function noRoom(mostBytes: number): TidelineError {
  return new TidelineError(
    'no-room',
    `There is room for ${PIN_LIMITS.pins} pinned views of ${Math.round(mostBytes / 1024 ** 2)} MiB together (PINS_MAX_BYTES). GET /api/pins lists them, DELETE /api/pins/ID gives one up.`,
  );
}
