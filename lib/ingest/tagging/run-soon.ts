import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import type { TaxonomyJob } from '../../model/taxonomy-answers';
import { taxonomyJob } from '../../queries/taxonomy/taxonomy-job';
import { runJobs } from './run-jobs';

/** So long an answer waits for a job that is done in no time. */
const PATIENCE_MS = 1_000;

/** Runs what is queued in the background of this process, and tells how far a job is after a second at most. */
export async function runSoon(
  db: Pick<Database, 'pool'>,
  effects: Effects,
  id: number,
): Promise<TaxonomyJob | null> {
  const running = runJobs(db, effects).catch((error: unknown) => {
    effects.log(`Tagging anew stopped and goes on at the next start: ${(error as Error).message}`);
  });
  await Promise.race([running, sleep(PATIENCE_MS)]);
  return taxonomyJob(db, id);
}
