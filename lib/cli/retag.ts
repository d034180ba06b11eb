import { database } from '../db/open';
import { TidelineError } from '../errors';
import { retag } from '../ingest/tagging/retag';
import { syncTaxonomy } from '../ingest/tagging/taxonomy-sync';
import type { TaxonomyJob } from '../model/taxonomy-answers';
import type { Command } from './command';

export const command: Command = {
  name: 'retag',
  usage: 'retag',
  async run(args, effects) {
    if (args.length > 0) throw new TidelineError('bad-parameter', 'Usage: retag');
    const db = await database();
    try {
      await syncTaxonomy(db, effects);
      const changed = await retag(db, effects, told(effects.log));
      effects.log(`${changed} papers are tagged otherwise now.`);
      return 0;
    } finally {
      await db.leave();
    }
  },
};

/** Tells a job's progress, a line for each tenth of the papers. */
function told(log: (line: string) => void): (job: TaxonomyJob) => void {
  let last = '';
  return ({ phase, done, total }) => {
    if (phase === null || total === null) return;
    const tenths = total === 0 ? 10 : Math.floor((10 * done) / total);
    const line = phase === 'tagging' ? `Read ${tenths * 10} % of ${total} papers` : 'Writing the new tags';
    if (line !== last) log(line);
    last = line;
  };
}
