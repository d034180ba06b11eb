import { phrasesReading } from '../../lib/queries/readings/phrases-reading';
import { searchPapers } from '../../lib/queries/search/search-papers';
import { parseQuery } from '../../lib/search/parse-query';
import type { BenchRequest } from '../bench';
import { benchServer } from '../bench-server';
import { timed, timingOf, type Timing } from '../reading/timing';
import { phraseCorpus, type PhraseCorpus } from './phrase-corpus';

/** How long one phrase by month takes. */
interface PhraseRow {
  corpus: string;
  phrase: string;
  papers: number;
  /** Milliseconds of the first question, before any of its words was looked up in this process. */
  first: number;
  tideline: Timing;
  gin: Timing;
  scan: Timing;
}

/** Phrases from common (in one paper of five, of twenty, of thirty) to rare, and one with a word that nearly every paper has. */
const PHRASES = [
  'language models',
  'neural networks',
  'training data',
  'diffusion models',
  'mixture of experts',
  'state space model',
  'test-time training',
  'flow matching',
  'recent work',
  'time series',
];
const OTHER_ROUNDS = 3;

/** Times phrases by month: the answer of the API, Postgres' GIN on words, and a scan of the texts. */
export async function runPhrases(request: BenchRequest): Promise<Record<string, unknown>> {
  const { sources, rounds, dataDir, effects, say } = request;
  const server = await benchServer(dataDir ?? undefined);
  const corpora: PhraseCorpus[] = [];
  try {
    const rows: PhraseRow[] = [];
    for (const source of sources) {
      const corpus = await phraseCorpus(server.url, source);
      corpora.push(corpus);
      // What any first question reads, whatever its words.
      await searchPapers(corpus.db, [parseQuery('tideline')]);
      for (const phrase of PHRASES) {
        effects.log(`${corpus.name}: "${phrase}"`);
        rows.push(await timePhrase(corpus, phrase, rounds));
      }
    }
    say('\nmilliseconds of one phrase by month, the first time, median (95th percentile): ours, GIN, scan');
    for (const row of rows) say(lineOf(row));
    for (const { name, papers, build, size } of corpora) {
      const took = build === null ? '' : `, written in ${seconds(build.index)} and ${seconds(build.gin)} s`;
      say(
        `${name}: ${papers} papers, index ${megabytes(size.index)} MB, GIN ${megabytes(size.gin)} MB${took}`,
      );
    }
    return { phrases: rows, phraseCorpora: corpora.map(({ db: _, ...corpus }) => corpus) };
  } finally {
    for (const { db } of corpora) await db.close();
    await server.leave();
  }
}

async function timePhrase({ db, name }: PhraseCorpus, phrase: string, rounds: number): Promise<PhraseRow> {
  const own = async (): Promise<void> => {
    const { body } = await phrasesReading.reply(db, { q: `"${phrase}"`, bucket: 'month' });
    for await (const _ of body);
  };
  const month = `date_trunc('month', day::timestamp)`;
  const gin = () =>
    db.pool.query(
      `SELECT ${month}, count(*) FROM gin_paper WHERE words @@ phraseto_tsquery('english', $1) GROUP BY 1`,
      [phrase],
    );
  const pattern = `\\m${phrase.replaceAll(/[ -]/g, '[ -]').replace(/s$/, '')}`;
  const scan = () =>
    db.pool.query(`SELECT ${month}, count(*) FROM paper WHERE title ~* $1 OR abstract ~* $1 GROUP BY 1`, [
      pattern,
    ]);
  const first = await timed(own);
  const [found] = await searchPapers(db, [parseQuery(`"${phrase}"`)]);
  return {
    ...{ corpus: name, phrase, papers: found?.size ?? 0, first },
    tideline: await repeated(own, rounds),
    gin: await repeated(gin, OTHER_ROUNDS),
    scan: await repeated(scan, 1),
  };
}

async function repeated(run: () => Promise<unknown>, rounds: number): Promise<Timing> {
  if (rounds > 1) await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(run));
  return timingOf(times);
}

function lineOf({ corpus, phrase, papers, first, tideline, gin, scan }: PhraseRow): string {
  const shown = ({ median, p95 }: Timing): string => `${median.toFixed(1)} (${p95.toFixed(1)})`;
  return [corpus, phrase, papers, first.toFixed(1), shown(tideline), shown(gin), scan.median.toFixed(0)].join(
    '  ',
  );
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(0);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
