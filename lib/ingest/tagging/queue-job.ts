import type pg from 'pg';
import type { TaxonomyJob } from '../../model/taxonomy-answers';

/**
 * Queues a job in place of the one that waits or runs, if any: that one is superseded and leaves nothing behind.
 * @returns its number.
 */
export async function queueJob(
  client: pg.ClientBase,
  { version, kind }: Pick<TaxonomyJob, 'version' | 'kind'>,
  now: Date,
): Promise<number> {
  await client.query(
    `UPDATE taxonomy_job SET state = 'superseded', phase = NULL, ended_at = $1 WHERE state IN ('waiting', 'running')`,
    [now],
  );
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO taxonomy_job (version, kind, state, created_at) VALUES ($1, $2, 'waiting', $3) RETURNING id`,
    [version, kind, now],
  );
  return rows[0]?.id ?? 0;
}
