import { once } from 'node:events';
import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { changeDump } from '../dumps/change-dump';
import { carriedError } from './carried-error';
import type { ChangingJob, ChangingMessage, DumpChange } from './changing-job';
import { openThread } from './open-thread';

/** A thread takes half a second to come up; the records of a smaller dump are settled in less. */
const WORTH_A_THREAD = 200;

/** What the next change waits for: a lock lets one at a time change the corpus, and a thread takes memory. */
let last: Promise<unknown> = Promise.resolve();

/**
 * What `changeDump` does; a dump of many records is changed in a thread, while this one serves others. There is
 * one such thread at a time.
 */
export async function changeApart(
  db: Pick<Database, 'pool'>,
  change: DumpChange,
  effects: Effects,
): Promise<void> {
  const { rowCount } = await db.pool.query('SELECT FROM record WHERE dump_id = $1 LIMIT 1 OFFSET $2', [
    change.id,
    WORTH_A_THREAD,
  ]);
  if (rowCount === 0) return changeDump(db, change, effects);
  const job: ChangingJob = { url: db.pool.options.connectionString ?? '', change };
  const changing = last.then(() => changeInThread(job));
  last = changing.catch(() => undefined);
  return changing;
}

async function changeInThread(job: ChangingJob): Promise<void> {
  const thread = openThread('changing-thread', job);
  try {
    const ended = once(thread, 'exit').then((): ChangingMessage[] => []);
    const [told] = (await Promise.race([once(thread, 'message'), ended])) as ChangingMessage[];
    if (told === undefined) throw new Error('the thread that changes the dump ended before it was done');
    if ('error' in told) throw carriedError(told.error);
  } finally {
    await thread.terminate();
  }
}
