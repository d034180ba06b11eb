import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchServer } from '../../bench/bench-server';
import { machine } from '../../bench/machine';
import { benchMatcher } from '../../bench/matcher';
import { openCorpus, type BenchCorpus, type CorpusSource } from '../../bench/reading/bench-corpus';
import { benchReading, type ReadingRow } from '../../bench/reading/bench-reading';
import { readingTable } from '../../bench/reading/reading-table';
import type { Effects } from '../effects';
import { TidelineError } from '../errors';
import type { Command } from './command';

const USAGE =
  'bench [--only tagger|reading] [--papers FILE] [--sizes 10000,100000] [--corpus FILE]... [--rounds N] [--data-dir DIR]';
const RESULTS = 'bench/results.json';

export const command: Command = {
  name: 'bench',
  usage: USAGE,
  async run(args, effects) {
    const asked = parse(args);
    const say = (text: string): boolean => process.stdout.write(`${text}\n`);
    const before = machine();
    const tagger = asked.only === 'reading' ? [] : benchMatcher(asked.papers, say);
    const reading = asked.only === 'tagger' ? null : await runReading(asked, effects);
    if (reading !== null) {
      say(
        `\nmilliseconds of an answer; in brackets how many times as long the others took\n${reading.table}`,
      );
    }
    const results = { at: effects.now().toISOString(), machine: before, tagger, ...reading?.results };
    await writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
    say(`\nload ${before.load} on ${before.threads} threads at the start; all numbers are in ${RESULTS}`);
    return 0;
  },
};

interface Arguments {
  only: string | undefined;
  papers: string | undefined;
  sources: CorpusSource[];
  rounds: number;
  dataDir: string | undefined;
}

function parse(args: string[]): Arguments {
  const options = {
    only: { type: 'string' },
    papers: { type: 'string' },
    sizes: { type: 'string' },
    corpus: { type: 'string', multiple: true, default: [] as string[] },
    rounds: { type: 'string', default: '40' },
    'data-dir': { type: 'string' },
  } as const;
  try {
    const { only, papers, sizes, corpus, rounds, 'data-dir': dataDir } = parseArgs({ args, options }).values;
    if (only !== undefined && only !== 'tagger' && only !== 'reading') throw new Error(`No bench "${only}".`);
    const files = corpus.map((file): CorpusSource => ({ file }));
    const made = (sizes ?? (files.length > 0 ? '' : '10000,100000')).split(',').filter((size) => size !== '');
    const sources = [...files, ...made.map((size): CorpusSource => ({ madeUp: wholeNumber(size) }))];
    return { only, papers, sources, rounds: wholeNumber(rounds), dataDir };
  } catch (error) {
    throw new TidelineError('bad-parameter', `${(error as Error).message} Usage: ${USAGE}`);
  }
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
  throw new Error(`"${text}" must be a whole number of at least 1.`);
}

interface ReadingResults {
  table: string;
  results: { ingestion: Omit<BenchCorpus, 'db'>[]; reading: ReadingRow[] };
}

async function runReading(
  { sources, rounds, dataDir }: Arguments,
  effects: Effects,
): Promise<ReadingResults> {
  const server = await benchServer(dataDir);
  const corpora: BenchCorpus[] = [];
  try {
    for (const source of sources) {
      effects.log(
        'file' in source ? `Ingesting ${source.file}` : `Ingesting ${source.madeUp} made-up papers`,
      );
      corpora.push(await openCorpus(server.url, source, effects));
    }
    const rows = await benchReading(corpora, { own: rounds, others: 5 }, effects);
    const ingestion = corpora.map(({ name, papers, ingestRate }) => ({ name, papers, ingestRate }));
    const rates = ingestion.flatMap(({ name, ingestRate }) =>
      ingestRate === null ? [] : [`${name}: ${ingestRate.toFixed(0)} papers a second came in`],
    );
    return { table: [readingTable(rows), ...rates].join('\n'), results: { ingestion, reading: rows } };
  } finally {
    for (const { db } of corpora) await db.close();
    await server.leave();
  }
}
