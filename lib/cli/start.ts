import { setTimeout as sleep } from 'node:timers/promises';
import { database, type OpenedDatabase } from '../db/open';
import type { Effects } from '../effects';
import { readEnv } from '../env';
import { ingestSeeds } from '../ingest/dumps/seeds';
import { followEmerging } from '../ingest/emerging/follow-emerging';
import { followChanges } from '../ingest/search/follow-changes';
import { removeLeftFolders } from '../ingest/source/remove-left-folders';
import { syncTaxonomy } from '../ingest/tagging/taxonomy-sync';
import { watchJobs } from '../ingest/tagging/watch-jobs';
import type { Command } from './command';
import { interrupted } from './interrupted';
import { buildWhereStale } from './web/build';
import { claimPort } from './web/port';
import { serve, type WebServer } from './web/server';

/** So long the pages wait for a new taxonomy. */
const PATIENCE_MS = 15_000;

export const command: Command = {
  name: 'start',
  usage: 'start',
  async run(_args, effects) {
    const env = readEnv();
    const port = await claimPort(env.host, env.port);
    const asked = interrupted().then(() => 0);
    let db: OpenedDatabase | undefined;
    let web: WebServer | undefined;
    let stopWatching: (() => void) | undefined;
    let stopIndexing: (() => Promise<void>) | undefined;
    let stopLooking: (() => Promise<void>) | undefined;
    const prepare = async (): Promise<number> => {
      await removeLeftFolders(effects.now());
      effects.log('Opening the database …');
      db = await database();
      await prepareCorpus(db, env.seeds, effects);
      stopWatching = watchJobs(db, effects);
      stopLooking = followEmerging(db, effects);
      await buildWhereStale(effects);
      web = await serve(env, port, db.url);
      stopIndexing = followChanges(db, effects);
      process.stdout.write(`ready http://localhost:${port}\n`);
      const status = await web.ended;
      effects.log(
        `The server of the pages ended by itself (status ${status}); nothing that was ingested is lost.`,
      );
      return status === 0 ? 1 : status;
    };
    try {
      return await Promise.race([prepare(), asked]);
    } finally {
      stopWatching?.();
      await web?.stop();
      await stopLooking?.();
      await stopIndexing?.();
      await db?.leave();
    }
  },
};

async function prepareCorpus(db: OpenedDatabase, seeds: boolean, effects: Effects): Promise<void> {
  await taxonomyOrPatience(db, effects);
  if (seeds) await ingestSeeds(db, effects);
}

/** A new taxonomy of few papers is in force when the pages come up; of many, they show the old one until it is. */
async function taxonomyOrPatience(db: OpenedDatabase, effects: Effects): Promise<void> {
  const patience = new AbortController();
  const synced = syncTaxonomy(db, effects).finally(() => patience.abort());
  await Promise.race([
    synced,
    sleep(PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined),
  ]);
  if (patience.signal.aborted) return void (await synced);
  effects.log('Tagging by the new taxonomy goes on in the background …');
  synced.catch((error: unknown) => effects.log(`Tagging anew stopped: ${(error as Error).message}`));
}
