import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCorpusChanging, takeIngestLock } from '@/lib/ingest/ingest-lock';
import { indexChanges } from '@/lib/ingest/search/index-changes';
import { searchPapers } from '@/lib/queries/search/search-papers';
import { parseQuery } from '@/lib/search/parse-query';
import { writeCorpus } from '../corpus';
import { freshDatabase, type TestDatabase } from '../database';

const PAPERS = 60;

describe('an index', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    const papers = Array.from({ length: PAPERS }, (_, at) => ({
      id: `paper ${at}`,
      date: '2024-05-24',
      title: at % 3 === 0 ? 'State space model' : 'Graph',
      abstract: `Number ${at} of many. `.repeat(50),
    }));
    await writeCorpus(db, { themes: [], papers });
  });
  afterAll(() => db.close());

  const count = async (): Promise<number | undefined> =>
    (await searchPapers(db, [parseQuery('"state space models"')]))[0]?.size;

  it('loses nothing when it is killed while it is written', async () => {
    // Whoever writes it waits here, in the middle of its transaction.
    const gate = await db.pool.connect();
    await gate.query('BEGIN; LOCK TABLE search_block IN ACCESS EXCLUSIVE MODE');
    const killed = indexChanges(db);
    const failed = expect(killed).rejects.toThrow();
    let victims = 0;
    while (victims === 0) {
      const { rowCount } = await gate.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks
         WHERE relation = 'search_block'::regclass AND NOT granted AND mode = 'RowExclusiveLock'`,
      );
      victims = rowCount ?? 0;
    }
    await failed;
    await gate.query('COMMIT');
    gate.release();
    expect((await db.pool.query('SELECT FROM search_segment')).rowCount).toBe(0);
    expect(await count()).toBe(PAPERS / 3);
  });

  it('is written once when several processes set about it at the same time', async () => {
    await Promise.all([indexChanges(db), indexChanges(db), indexChanges(db)]);
    await indexChanges(db);
    const { rows } = await db.pool.query<{ papers: number }>(
      'SELECT sum(papers) AS papers FROM search_segment',
    );
    expect(rows[0]?.papers).toBe(PAPERS);
    expect((await db.pool.query('SELECT FROM search_change')).rowCount).toBe(0);
    expect(await count()).toBe(PAPERS / 3);
  });

  it('is written anew where it keeps no common words side by side, and says the same meanwhile', async () => {
    await db.pool.query('UPDATE search_segment SET common = NULL');
    db.kept.clear();
    expect(await count()).toBe(PAPERS / 3);
    await indexChanges(db, { many: 2 });
    const { rows } = await db.pool.query<{ papers: number; common: string }>(
      'SELECT papers, common FROM search_segment',
    );
    expect(rows).toEqual([{ papers: PAPERS, common: expect.stringContaining('space state') }]);
    expect(await count()).toBe(PAPERS / 3);
  });

  it('is written anew segment by segment, though the oldest holds no paper any more', async () => {
    await db.pool.query(
      `INSERT INTO search_segment (id, papers, ids, days, starts, titles, gone, gone_papers)
       OVERRIDING SYSTEM VALUE VALUES (-1, 1, decode('00000000000000ff', 'hex'), '', '', '', 1, decode('00000000', 'hex'))`,
    );
    await db.pool.query('UPDATE search_segment SET common = NULL');
    await indexChanges(db);
    expect((await db.pool.query('SELECT FROM search_segment WHERE common IS NULL')).rowCount).toBe(0);
    expect((await db.pool.query('SELECT FROM search_segment')).rowCount).toBe(1);
    expect(await count()).toBe(PAPERS / 3);
  });

  it('is written while a dump is coming in, and gives way to it', async () => {
    const busy = await db.pool.connect();
    await busy.query('BEGIN');
    await takeIngestLock(busy);
    expect(await isCorpusChanging(busy)).toBe(true);
    await db.pool.query('UPDATE search_segment SET common = NULL');
    await indexChanges(db, { givesWay: true });
    await busy.query('ROLLBACK');
    expect(await isCorpusChanging(busy)).toBe(false);
    busy.release();
    expect(await count()).toBe(PAPERS / 3);
  });
});
