import pg from 'pg';
import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { indexChanges } from './index-changes';
import { SEARCH_CHANNEL } from './note-changes';

/** Work that nobody told of is found after this long: it may have been left by a process that ended. */
const LOOK_MS = 60_000;
/** A database that is away is asked again after this long. */
const AGAIN_MS = 5_000;

/**
 * Keeps the search index up to date until it is stopped: at once, then whenever a change is told.
 * @returns stops it, after the segment that is being written.
 */
export function followChanges({ pool }: Pick<Database, 'pool'>, { log }: Effects): () => Promise<void> {
  const stopped = new AbortController();
  const isOver = (): boolean => stopped.signal.aborted;
  const follow = async (): Promise<void> => {
    let failed = false;
    while (!isOver()) {
      const client = new pg.Client(pool.options);
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.query(`LISTEN ${SEARCH_CHANNEL}`);
        while (!isOver()) {
          const told = notified(client, stopped.signal);
          await indexChanges({ pool }, { isOver, givesWay: true });
          failed = false;
          await told;
        }
      } catch (error) {
        if (!failed)
          log(`The search index waits: ${(error as Error).message}. Searches stay exact, but slower.`);
        failed = true;
        await pause(AGAIN_MS, stopped.signal);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  };
  const following = follow();
  return () => {
    stopped.abort();
    return following;
  };
}

/** Resolves when something is told, when nothing was for a while, when the connection breaks, or on the signal. */
function notified(client: pg.Client, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, LOOK_MS);
    function done(): void {
      clearTimeout(timer);
      client.off('notification', done);
      client.off('end', done);
      signal.removeEventListener('abort', done);
      resolve();
    }
    client.once('notification', done);
    client.once('end', done);
    if (signal.aborted) done();
    else signal.addEventListener('abort', done);
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      resolve();
    }
    if (signal.aborted) done();
    else signal.addEventListener('abort', done, { once: true });
  });
}
