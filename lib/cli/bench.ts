import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { BenchRequest } from '../../bench/bench';
import { machine } from '../../bench/machine';
import { BENCHES } from '../../bench/registry';
import type { CorpusSource } from '../../bench/reading/bench-corpus';
import { TidelineError } from '../errors';
import type { Command } from './command';

const NAMES = BENCHES.map(({ name }) => name);
const USAGE = `bench [--only ${NAMES.join('|')}]... [--papers FILE] [--sizes 10000,100000] [--corpus FILE]... [--rounds N] [--data-dir DIR] [--url URL]`;
const RESULTS = 'bench/results.json';

export const command: Command = {
  name: 'bench',
  usage: USAGE,
  async run(args, effects) {
    const { only, ...asked } = parse(args);
    const say = (text: string): void => void process.stdout.write(`${text}\n`);
    const before = machine();
    const results: Record<string, unknown> = { at: effects.now().toISOString(), machine: before };
    for (const { name, run } of BENCHES) {
      if (only.length === 0 || only.includes(name))
        Object.assign(results, await run({ ...asked, effects, say }));
    }
    await writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
    say(`\nload ${before.load} on ${before.threads} threads at the start; all numbers are in ${RESULTS}`);
    return 0;
  },
};

const OPTIONS = {
  only: { type: 'string', multiple: true, default: [] as string[] },
  papers: { type: 'string' },
  sizes: { type: 'string' },
  corpus: { type: 'string', multiple: true, default: [] as string[] },
  rounds: { type: 'string', default: '40' },
  'data-dir': { type: 'string' },
  url: { type: 'string' },
} as const;

function parse(args: string[]): Omit<BenchRequest, 'effects' | 'say'> & { only: string[] } {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    const unknown = values.only.find((name) => !NAMES.includes(name));
    if (unknown !== undefined) throw new Error(`No bench "${unknown}".`);
    const files = values.corpus.map((file): CorpusSource => ({ file }));
    const sizes = values.sizes ?? (files.length > 0 ? '' : '10000,100000');
    const made = sizes.split(',').filter((size) => size !== '');
    return {
      only: values.only,
      papers: values.papers ?? null,
      sources: [...files, ...made.map((size): CorpusSource => ({ madeUp: wholeNumber(size) }))],
      rounds: wholeNumber(values.rounds),
      dataDir: values['data-dir'] ?? null,
      url: values.url ?? null,
    };
  } catch (error) {
    throw new TidelineError('bad-parameter', `${(error as Error).message} Usage: ${USAGE}`);
  }
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
  throw new Error(`"${text}" must be a whole number of at least 1.`);
}
