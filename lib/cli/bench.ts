import { benchMatcher } from '../../bench/matcher';
import { TidelineError } from '../errors';
import type { Command } from './command';

const USAGE = 'bench [PAPERS.jsonl[.gz]]';

export const command: Command = {
  name: 'bench',
  usage: USAGE,
  async run([path, ...rest]) {
    if (rest.length > 0) throw new TidelineError('bad-parameter', `Usage: ${USAGE}`);
    benchMatcher(path, (line) => process.stdout.write(`${line}\n`));
    return 0;
  },
};
