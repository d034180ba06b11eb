import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { isCorpusChanging } from '../ingest-lock';

/** Longer than a thousand papers take to be read and numbered. */
const PAUSE_MS = 300;

/**
 * Rests a little where a dump is coming in, which shares processor and disk with the indexer; not where the
 * indexer is only to come to its end.
 */
export async function giveWay(client: pg.ClientBase, isOver: () => boolean): Promise<void> {
  if (!isOver() && (await isCorpusChanging(client))) await sleep(PAUSE_MS);
}
