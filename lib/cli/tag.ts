import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { TidelineError } from '../errors';
import { keptTagger } from '../kept-tagger';
import { SHIPPED_TAXONOMY } from '../taxonomy-path';
import { openTagPool } from '../workers/tag-pool';
import type { Command } from './command';
import { tagStream } from './tag-stream';

const USAGE = 'tag [--taxonomy FILE] < papers.jsonl';

export const command: Command = {
  name: 'tag',
  usage: USAGE,
  async run(args) {
    const [option, file, ...rest] = args;
    const known = option === undefined || (option === '--taxonomy' && file !== undefined);
    if (!known || rest.length > 0) throw new TidelineError('bad-parameter', `Usage: ${USAGE}`);
    const pool = openTagPool(keptTagger(readFileSync(file ?? SHIPPED_TAXONOMY, 'utf8')));
    // A reader that has seen enough (`| head`) closes the pipe: that ends the work and is no failure.
    process.stdout.on('error', () => undefined);
    try {
      for await (const tagged of tagStream(pool, process.stdin)) {
        if (process.stdout.destroyed) return 0;
        if (!process.stdout.write(tagged)) await once(process.stdout, 'drain').catch(() => undefined);
      }
    } finally {
      await pool.close();
    }
    return 0;
  },
};
