import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestSeeds } from '@/lib/ingest/dumps/seeds';
import { syncTaxonomy } from '@/lib/ingest/tagging/taxonomy-sync';
import { undo } from '@/lib/ingest/dumps/undo';
import type { IngestReport } from '@/lib/model/answers';
import { freshDatabase, type TestDatabase } from '../database';
import { countedRolls, emptyCorpus, quiet, readCorpus, type Corpus } from './corpus';
import { ingestText } from './ingest-text';

const FOLDER = join(process.cwd(), 'seeds');

const ORDERS = [
  [4, 3, 2, 1, 0],
  [2, 0, 4, 1, 3],
  [1, 4, 0, 3, 2],
  [3, 1, 2, 4, 0],
];

interface SeenPaper {
  title: string;
  day: string | null;
}

describe('the five seeds', () => {
  let db: TestDatabase;
  let texts: string[];
  let first: Corpus;
  beforeAll(async () => {
    db = await freshDatabase();
    await syncTaxonomy(db, quiet);
    const names = (await readdir(FOLDER)).sort();
    texts = await Promise.all(names.map((name) => readFile(join(FOLDER, name), 'utf8')));
    expect(await ingestSeeds(db, quiet)).toBe(5);
    first = await readCorpus(db);
  });
  afterAll(() => db.close());

  it('hold 321 records and 260 papers, 115 of them dated and 145 not', async () => {
    const papers = first.papers as { day: string | null }[];
    expect(first.records).toHaveLength(321);
    expect(papers).toHaveLength(260);
    expect(papers.filter(({ day }) => day !== null)).toHaveLength(115);
    expect(papers.filter(({ day }) => day === null)).toHaveLength(145);
    expect(first).toMatchObject(await countedRolls(db));
  });

  it.each([
    ['ATLAS: Learning to Optimally Memorize', '2025-05-29'],
    ['DuoFormer', '2025-06-15'],
    ['Apriel-H1', '2025-11-04'],
    ['Hybrid Quantum-Classical', '2025-09-14'],
    ['SpaRTAN', '2025-07-15'],
  ])('date "%s" to %s', (title, day) => {
    const papers = (first.papers as SeenPaper[]).filter((paper) => paper.title.startsWith(title));
    expect(papers.map((paper) => paper.day)).toEqual([day]);
  });

  it('come in once, also after one was taken back', async () => {
    expect(await ingestSeeds(db, quiet)).toBe(0);
    const { rows } = await db.pool.query<{ id: string }>('SELECT id FROM dump ORDER BY id LIMIT 1');
    await undo(db, rows[0]?.id ?? '', quiet);
    expect(await ingestSeeds(db, quiet)).toBe(0);
    expect((await db.pool.query('SELECT FROM dump')).rowCount).toBe(4);
  });

  it.each(ORDERS)(
    'give the same papers, ids, dates, tags and roll-ups in the order %i %i %i %i %i',
    async (...order) => {
      await emptyCorpus(db);
      const reports: IngestReport[] = [];
      for (const index of order) reports.push(await ingestText(db, `seed ${index}`, texts[index] ?? ''));
      expect(await readCorpus(db)).toEqual(first);
      const sum = (of: 'records' | 'added' | 'fused' | 'rejected'): number =>
        reports.reduce((total, report) => total + report[of], 0);
      expect(sum('records')).toBe(321 + sum('rejected'));
      expect(sum('added') - sum('fused')).toBe(260);
    },
  );

  it('leave nothing behind when all are taken back', async () => {
    const { rows } = await db.pool.query<{ id: string }>('SELECT id FROM dump ORDER BY sha256');
    for (const { id } of rows) await undo(db, id, quiet);
    const { corpus: _corpus, ...left } = await readCorpus(db);
    expect(Object.values(left).flat()).toEqual([]);
  });
});
