import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkNumbers } from '@/bench/numbers/check-numbers';
import { randomSequence } from '@/bench/random-sequence';
import { writeCorpus, type TestPaper } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

const THEMES = [
  { id: 'agents' },
  { id: 'graphs' },
  { id: 'graph-transformers', parents: ['graphs'] },
  { id: 'speech' },
  { id: 'unseen' },
];
const TITLES = ['Planning with tools', 'Graphs that grow', 'Speech', 'Tools for speech'];
const DUMPS = [
  { id: 'aaaaaaaaaaaa', format: 'hf-page' },
  { id: 'bbbbbbbbbbbb', format: 'arxiv-jsonl' },
];

/** Papers of six years, more and more of them, dated to the day, the month, the year or not. */
function papersOf(seed: number, count: number): TestPaper[] {
  const random = randomSequence(seed);
  return Array.from({ length: count }, (_, at): TestPaper => {
    const year = 2019 + Math.floor(Math.sqrt(random(36)));
    const day = new Date(Date.UTC(year, random(12), 1 + random(28))).toISOString();
    const width = [10, 10, 10, 7, 4, 0][random(6)] ?? 10;
    const strengths = ['agents', 'graph-transformers', 'speech'].map((id) => ({ id, of: random(4) }));
    const having = (level: number): string[] =>
      strengths
        .filter(({ of }) => of === level)
        .flatMap(({ id }) => (id === 'graph-transformers' ? [id, 'graphs'] : [id]));
    return {
      id: `paper ${at}`,
      title: TITLES[random(4)] ?? '',
      date: width === 0 ? null : day.slice(0, width),
      venue: [null, 'ICML', 'ACL'][random(3)] ?? null,
      dumps: [['aaaaaaaaaaaa'], ['bbbbbbbbbbbb'], ['aaaaaaaaaaaa', 'bbbbbbbbbbbb']][random(3)] ?? [],
      source: ['hf-page', 'arxiv-jsonl'][random(2)] ?? 'hf-page',
      about: having(1),
      mention: having(2),
    };
  });
}

describe('every number that the API answers', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    await writeCorpus(db, {
      themes: THEMES,
      dumps: DUMPS,
      papers: papersOf(7, 400),
      ingestedOn: '2024-11-20',
    });
  });
  afterAll(() => db.close());

  it('is the number counted from the papers that it lists, for questions that nobody chose', async () => {
    const filters: Record<string, string>[] = [
      { q: 'tools' },
      { venue: 'ICML' },
      { source: 'arxiv-jsonl' },
      { dump: 'aaaaaaaaaaaa', venue: 'ACL' },
    ];
    const { questions, differences } = await checkNumbers(db, { questions: 150, seed: 20_261_122, filters });
    expect(differences).toEqual([]);
    expect(Object.keys(questions)).toHaveLength(8);
  });
});
