import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { TidelineError } from '../errors';
import { shippedTaxonomy } from '../shipped-taxonomy';
import { loadTaxonomy } from '../themes/load-taxonomy';
import { buildTagger } from '../themes/tagger';
import type { Command } from './command';
import { tagLines } from './tag-lines';

const USAGE = 'tag [--taxonomy FILE] < papers.jsonl';

export const command: Command = {
  name: 'tag',
  usage: USAGE,
  async run(args) {
    const [option, file, ...rest] = args;
    const known = option === undefined || (option === '--taxonomy' && file !== undefined);
    if (!known || rest.length > 0) throw new TidelineError('bad-parameter', `Usage: ${USAGE}`);
    const taxonomy = file === undefined ? shippedTaxonomy() : loadTaxonomy(readFileSync(file, 'utf8'));
    const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
    // A reader that has seen enough (`| head`) closes the pipe: that ends the work and is no failure.
    process.stdout.on('error', () => undefined);
    for await (const tagged of tagLines(buildTagger(taxonomy), lines)) {
      if (process.stdout.destroyed) return 0;
      if (!process.stdout.write(tagged)) await once(process.stdout, 'drain').catch(() => undefined);
    }
    return 0;
  },
};
