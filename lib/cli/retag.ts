import { database } from '../db/open';
import { TidelineError } from '../errors';
import { retag } from '../ingest/tagging/retag';
import { syncTaxonomy } from '../ingest/tagging/taxonomy-sync';
import type { Command } from './command';

export const command: Command = {
  name: 'retag',
  usage: 'retag',
  async run(args, effects) {
    if (args.length > 0) throw new TidelineError('bad-parameter', 'Usage: retag');
    const db = await database();
    try {
      await syncTaxonomy(db, effects);
      const changed = await retag(db, effects);
      effects.log(`${changed} papers are tagged otherwise now.`);
      return 0;
    } finally {
      await db.leave();
    }
  },
};
