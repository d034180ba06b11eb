import type { Database } from '../../db/client';
import type { Effects } from '../../effects';

/** Cancels the job that waits or runs, if any; the taxonomy in force stays, and readers see no difference. */
export async function cancelJob({ pool }: Pick<Database, 'pool'>, { now }: Effects): Promise<void> {
  await pool.query(
    `UPDATE taxonomy_job SET state = 'cancelled', phase = NULL, ended_at = $1 WHERE state IN ('waiting', 'running')`,
    [now()],
  );
}
