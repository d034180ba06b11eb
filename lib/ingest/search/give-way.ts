import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { isCorpusChanging } from '../ingest-lock';

/** Longer than a thousand papers take to be read and numbered. */
const PAUSE_MS = 300;

/** Rests a little where a dump is coming in, which shares processor and disk with the indexer. */
export async function giveWay(client: pg.ClientBase): Promise<void> {
  if (await isCorpusChanging(client)) await sleep(PAUSE_MS);
}
