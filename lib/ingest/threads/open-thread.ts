import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const FOLDER = join('lib', 'ingest', 'threads');

/** Modules that run as a thread, beside this one. */
export type ThreadName = 'reading-thread' | 'ingesting-thread' | 'changing-thread';

/**
 * Starts a thread on one of the modules. Every command and the server run at the root of the checkout, where
 * the modules lie.
 * @param given what the module reads from `workerData.given`; cloned.
 */
export function openThread(name: ThreadName, given: unknown): Worker {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), FOLDER);
  const entry = join(/* turbopackIgnore: true */ folder, `${name}.ts`);
  // What the parent was started with, a loader perhaps, is not the thread's.
  return new Worker(join(/* turbopackIgnore: true */ folder, 'thread.mjs'), {
    workerData: { entry, given },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 12 },
  });
}
