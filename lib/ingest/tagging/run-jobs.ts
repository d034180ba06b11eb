import pg from 'pg';
import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { pendingJob } from '../../queries/taxonomy/taxonomy-job';
import { runJob } from './run-job';

const LOCK = 7_416_503;

/**
 * Runs what waits, one job after another, also one that a process which is gone left behind; returns at once where
 * another process is at it. A job that fails is noted as failed, and the taxonomy in force stays.
 */
export async function runJobs({ pool }: Pick<Database, 'pool'>, effects: Effects): Promise<void> {
  const client = new pg.Client(pool.options);
  client.on('error', () => undefined);
  await client.connect();
  try {
    // Asked again after the lock is given back: a job may have come in between, and its own process went away.
    while ((await pendingJob(client)) !== null) {
      const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [
        LOCK,
      ]);
      if (rows[0]?.mine !== true) return;
      await runPending(client, effects);
      await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    }
  } finally {
    await client.end();
  }
}

async function runPending(client: pg.ClientBase, effects: Effects): Promise<void> {
  for (let job = await pendingJob(client); job !== null; job = await pendingJob(client)) {
    try {
      await runJob(client, job, effects);
    } catch (error) {
      const { message } = error as Error;
      effects.log(`Tagging by taxonomy ${job.version} failed: ${message}`);
      await client.query(
        `UPDATE taxonomy_job SET state = 'failed', phase = NULL, error = $2, ended_at = $3
        WHERE id = $1 AND state IN ('waiting', 'running')`,
        [job.id, message, effects.now()],
      );
    }
  }
}
