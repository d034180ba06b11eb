import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { TidelineError } from '../../errors';
import type { TaxonomyJob } from '../../model/taxonomy-answers';
import { keptTaxonomy } from '../../queries/taxonomy/kept-taxonomy';
import { pendingJob, taxonomyJob } from '../../queries/taxonomy/taxonomy-job';
import { inTransaction } from '../in-transaction';
import { queueJob } from './queue-job';
import { runJobs } from './run-jobs';
import { takeSavingLock } from './saving-lock';

const LOOK_MS = 300;

/**
 * Brings what is queued to its end, then tags anew, by the taxonomy in force, what the present tagger would tag
 * otherwise, and only that.
 * @param onProgress told while it runs, in this process or in another that is at it already.
 * @returns the number of papers whose tags changed.
 */
export async function retag(
  db: Pick<Database, 'pool'>,
  effects: Effects,
  onProgress: (job: TaxonomyJob) => void = () => undefined,
): Promise<number> {
  for (;;) {
    const pending = await pendingJob(db.pool);
    if (pending === null) break;
    await followJob(db, pending.id, effects, onProgress);
  }
  const id = await inTransaction(db.pool, async (client) => {
    await takeSavingLock(client);
    const kept = await keptTaxonomy(client);
    if (kept === null) {
      throw new TidelineError(
        'bad-environment',
        'The database holds no taxonomy yet; run "npm start" first.',
      );
    }
    return queueJob(client, { version: kept.version, kind: 'retag' }, effects.now());
  });
  const { state, changed, error } = await followJob(db, id, effects, onProgress);
  if (state === 'done') return changed ?? 0;
  throw new TidelineError(
    'internal',
    `Tagging anew ended early (${error ?? state}); the tags are as they were.`,
  );
}

/** Runs what is queued, or watches whoever runs it, until the job has ended. */
async function followJob(
  db: Pick<Database, 'pool'>,
  id: number,
  effects: Effects,
  onProgress: (job: TaxonomyJob) => void,
): Promise<TaxonomyJob> {
  const running: { failure: unknown } = { failure: null };
  for (;;) {
    let ended = false;
    const turn = runJobs(db, effects)
      .catch((failure: unknown) => {
        running.failure = failure;
      })
      .finally(() => {
        ended = true;
      });
    do {
      const job = await taxonomyJob(db, id);
      if (job === null) throw new Error(`There is no job ${id}.`);
      if (job.state !== 'waiting' && job.state !== 'running') {
        await turn;
        return job;
      }
      onProgress(job);
      await Promise.race([turn, sleep(LOOK_MS)]);
    } while (!ended);
    if (running.failure !== null) throw running.failure;
    await sleep(LOOK_MS);
  }
}
