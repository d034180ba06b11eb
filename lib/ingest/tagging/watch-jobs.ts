import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { pendingJob } from '../../queries/taxonomy/taxonomy-job';
import { runJobs } from './run-jobs';

const LOOK_MS = 5_000;

/**
 * Looks every few seconds whether a job waits that nobody is at, since its process was ended, and runs it.
 * @returns ends the looking.
 */
export function watchJobs(db: Pick<Database, 'pool'>, effects: Effects): () => void {
  let busy = false;
  const look = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      if ((await pendingJob(db.pool)) !== null) await runJobs(db, effects);
    } catch {
      // The database is away; the next look comes.
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
