import { cpus } from 'node:os';
import { corpusVersion } from '../../lib/queries/corpus/corpus-version';
import { stats } from '../../lib/queries/corpus/stats';
import { themes } from '../../lib/queries/themes/themes';
import type { BenchRequest } from '../bench';
import { benchQuestions, type BenchQuestion } from './bench-question';
import type { BenchCorpus } from './bench-corpus';
import { duckDatabase } from './duck-database';
import { timed, timingOf, wordsOf, type Timing } from './timing';

/** How long one question takes over one corpus, here and beside it. */
export interface ReadingRow {
  question: string;
  corpus: string;
  papers: number;
  tideline: Timing;
  plainSql: Timing;
  duckdb: Timing;
  /** What was to be reached; null: nothing. */
  most: number | null;
  mostTimes: number | null;
}

export interface Rounds {
  /** Of the API's own answer. */
  own: number;
  /** Of the others, which take seconds over a large corpus. */
  others: number;
}

const WARM_UP = 3;

interface Timed {
  corpus: BenchCorpus;
  questions: BenchQuestion[];
  own: Timing[];
}

/**
 * Times every question over every corpus. The corpora take turns in each round, so that a machine that
 * is busy for a while makes none of them look slower than another.
 */
export async function benchReading(
  corpora: readonly BenchCorpus[],
  rounds: Rounds,
  { effects, say }: Pick<BenchRequest, 'effects' | 'say'>,
): Promise<ReadingRow[]> {
  const asked = await Promise.all(corpora.map(questionsOf));
  const timings = corpora.map((corpus, index): Timed => ({ corpus, questions: asked[index] ?? [], own: [] }));
  for (const [place, { name }] of (asked[0] ?? []).entries()) {
    effects.log(`${name}, ${rounds.own} rounds`);
    const times = timings.map((): number[] => []);
    for (let round = -WARM_UP; round < rounds.own; round += 1) {
      for (const [index, { corpus, questions }] of timings.entries()) {
        const time = await timed(() => answer(corpus, questions[place]));
        if (round >= 0) times[index]?.push(time);
      }
    }
    for (const [index, { corpus, own }] of timings.entries()) {
      const timing = timingOf(times[index] ?? []);
      own.push(timing);
      say(`${name}, ${corpus.papers.toLocaleString('en')} papers: ${wordsOf(timing)}`);
    }
  }
  const rows: ReadingRow[] = [];
  for (const { corpus, questions, own } of timings) {
    rows.push(...(await besideOthers(corpus, questions, own, rounds.others, { effects, say })));
  }
  return rows;
}

async function questionsOf({ db }: BenchCorpus): Promise<BenchQuestion[]> {
  const [all, { horizon }] = await Promise.all([themes(db, { strength: 'any' }), stats(db)]);
  if (horizon === null) throw new Error('The corpus has no dated paper.');
  const byPapers = all.toSorted((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1));
  return benchQuestions({ themes: byPapers.map(({ id }) => id), horizon });
}

/** What a route does: the version for the entity tag, the check of the parameters, the answer as JSON. */
async function answer({ db }: BenchCorpus, question: BenchQuestion | undefined): Promise<void> {
  if (question === undefined) return;
  await corpusVersion(db);
  const { body } = await question.reading.reply(db, question.parameters);
  for await (const _ of body);
}

async function besideOthers(
  corpus: BenchCorpus,
  questions: readonly BenchQuestion[],
  own: readonly Timing[],
  rounds: number,
  { effects, say }: Pick<BenchRequest, 'effects' | 'say'>,
): Promise<ReadingRow[]> {
  effects.log(`${corpus.name} in plain SQL and in DuckDB (${cpus().length} threads), ${rounds} rounds`);
  const duck = await duckDatabase(corpus.db);
  const rows: ReadingRow[] = [];
  for (const [place, { name, sql, most, mostTimes }] of questions.entries()) {
    const plain = async (): Promise<void> => {
      for (const statement of sql) await corpus.db.pool.query(statement);
    };
    const plainSql = await repeated(plain, rounds);
    const duckdb = await repeated(() => duck.ask(sql), rounds);
    rows.push({
      ...{ question: name, corpus: corpus.name, papers: corpus.papers, most, mostTimes },
      ...{ tideline: own[place] ?? timingOf([]), plainSql, duckdb },
    });
    say(
      `${name}, ${corpus.papers.toLocaleString('en')} papers: plain SQL ${wordsOf(plainSql)}; DuckDB ${wordsOf(duckdb)}`,
    );
  }
  duck.close();
  return rows;
}

async function repeated(run: () => Promise<void>, rounds: number): Promise<Timing> {
  await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(run));
  return timingOf(times);
}
