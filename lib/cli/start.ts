import { database, type OpenedDatabase } from '../db/open';
import type { Effects } from '../effects';
import { readEnv } from '../env';
import { ingestSeeds } from '../ingest/dumps/seeds';
import { syncTaxonomy } from '../ingest/tagging/taxonomy-sync';
import type { Command } from './command';
import { interrupted } from './interrupted';
import { buildWhereStale } from './web/build';
import { claimPort } from './web/port';
import { serve, type WebServer } from './web/server';

export const command: Command = {
  name: 'start',
  usage: 'start',
  async run(_args, effects) {
    const env = readEnv();
    const port = await claimPort(env.host, env.port);
    const asked = interrupted().then(() => 0);
    let db: OpenedDatabase | undefined;
    let web: WebServer | undefined;
    const prepare = async (): Promise<number> => {
      effects.log('Opening the database …');
      db = await database();
      await prepareCorpus(db, env.seeds, effects);
      await buildWhereStale(effects);
      web = await serve(env.host, port, db.url);
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
      await web?.stop();
      await db?.leave();
    }
  },
};

async function prepareCorpus(db: OpenedDatabase, seeds: boolean, effects: Effects): Promise<void> {
  await syncTaxonomy(db, effects);
  if (seeds) await ingestSeeds(db, effects);
}
