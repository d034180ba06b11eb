import type { BenchRequest } from '../bench';
import { benchServer } from '../bench-server';
import { openCorpus } from '../reading/bench-corpus';
import type { Parameters } from './api';
import { checkNumbers } from './check-numbers';

const QUESTIONS = 200;
const SEED = 20_261_122;

/** What a quarter of the questions narrow the papers by; a dump of arXiv's shape has all of it. */
const FILTERS: readonly Parameters[] = [
  { q: 'diffusion' },
  { q: '"graph neural"' },
  { q: 'federated OR privacy' },
  { source: 'arxiv-jsonl' },
];

interface NumbersRow {
  corpus: string;
  papers: number;
  /** Questions asked, by kind. */
  questions: Record<string, number>;
  /** Single numbers compared, and what did not agree. */
  numbers: number;
  differences: string[];
  seconds: number;
}

/** Asks random questions over every corpus and counts each number anew from the papers that the API lists. */
export async function runNumbers({
  sources,
  dataDir,
  effects,
  say,
}: BenchRequest): Promise<{ numbers: NumbersRow[] }> {
  const server = await benchServer(dataDir ?? undefined);
  const found: NumbersRow[] = [];
  try {
    for (const source of sources) {
      const { db, name, papers } = await openCorpus(server.url, source, effects);
      try {
        effects.log(`${QUESTIONS} random questions over ${name}`);
        const start = performance.now();
        const progress = (asked: number): void => {
          if (asked % 20 === 0) effects.log(`${asked} asked`);
        };
        const asking = { questions: QUESTIONS, seed: SEED, filters: FILTERS, progress };
        const checked = await checkNumbers(db, asking);
        const row = { corpus: name, papers, ...checked, seconds: (performance.now() - start) / 1000 };
        found.push(row);
        say(`\n${wordsOf(row)}`);
      } finally {
        await db.close();
      }
    }
  } finally {
    await server.leave();
  }
  return { numbers: found };
}

function wordsOf({ corpus, papers, questions, numbers, differences, seconds }: NumbersRow): string {
  const kinds = Object.entries(questions).map(([kind, asked]) => `${asked} ${kind}`);
  return [
    `${corpus}: ${papers.toLocaleString('en')} papers, ${QUESTIONS} random questions (${kinds.join(', ')}), ` +
      `${numbers.toLocaleString('en')} numbers in ${seconds.toFixed(0)} s: ${differences.length} questions differ`,
    ...differences,
  ].join('\n');
}
