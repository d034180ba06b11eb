import { afterAll, beforeAll, expect, it } from 'vitest';
import { cameIn } from '@/lib/queries/digest/came-in';
import { writeCorpus } from '../corpus';
import { freshDatabase, type TestDatabase } from '../database';

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
  await writeCorpus(db, {
    themes: [{ id: 'agents' }, { id: 'graphs' }],
    dumps: [
      { id: 'aaaaaaaaaaaa', format: 'hf-page' },
      { id: 'bbbbbbbbbbbb', format: 'hf-page' },
    ],
    papers: [
      { id: 'old', date: '2024-05-24', about: ['agents'], dumps: ['aaaaaaaaaaaa'] },
      { id: 'both', date: null, about: ['agents'], dumps: ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] },
      { id: 'new', date: null, about: ['graphs'], dumps: ['bbbbbbbbbbbb'] },
      { id: 'newer', date: '2024-05-25', about: ['agents', 'graphs'], dumps: ['bbbbbbbbbbbb'] },
    ],
  });
  await db.pool.query(
    `UPDATE dump SET ingested_at = CASE id WHEN 'aaaaaaaaaaaa' THEN '2024-06-01' ELSE '2024-06-10' END::timestamptz`,
  );
});
afterAll(() => db.close());

const came = (since: string, until: string, themes: string[] = []) =>
  cameIn(db, { themes, q: null }, { since: new Date(since), until: new Date(until) });
const counts = ({ papers, undated, dumps, themes }: Awaited<ReturnType<typeof came>>) => ({
  papers,
  undated,
  dumps,
  themes: themes.map((theme) => `${theme.id} ${theme.papers}`),
});

it('tells of the papers of a dump that no dump before it holds', async () => {
  expect(counts(await came('2024-06-05', '2024-06-15'))).toEqual({
    papers: 2,
    undated: 1,
    dumps: 1,
    themes: ['graphs 2', 'agents 1'],
  });
  expect((await came('2024-06-05', '2024-06-15', ['agents'])).papers).toBe(1);
});

it('tells of every paper where all dumps came within the span', async () => {
  expect(counts(await came('2024-05-01', '2024-06-15'))).toEqual({
    papers: 4,
    undated: 2,
    dumps: 2,
    themes: ['agents 3', 'graphs 2'],
  });
});

it('leaves out what only a later dump holds', async () => {
  expect(counts(await came('2024-05-01', '2024-06-05'))).toEqual({
    papers: 2,
    undated: 1,
    dumps: 1,
    themes: ['agents 2'],
  });
});

it('tells of nothing where no dump came', async () => {
  expect((await came('2024-06-12', '2024-06-15')).papers).toBe(0);
});
