import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidence } from '@/lib/queries/papers/evidence';
import { paperId, writeCorpus } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

describe('evidence', () => {
  let db: TestDatabase;

  beforeAll(async () => {
    db = await freshDatabase();
    await writeCorpus(db, {
      themes: [{ id: 'agents' }, { id: 'graphs' }],
      papers: [
        { id: 'one', date: '2024', title: 'Agents', abstract: 'They plan.', about: ['agents', 'graphs'] },
        { id: 'two', date: null, mention: ['graphs'] },
      ],
    });
    await db.pool.query(`UPDATE tag SET spans = '{0,0,6,1,5,9}' WHERE theme_id = 'agents'`);
  });
  afterAll(() => db.close());

  it('gives abstracts in the order asked for, with the spans of the themes asked for', async () => {
    const papers = [paperId('two'), paperId('nobody'), paperId('one')];
    expect(await evidence(db, { papers, themes: ['agents'] })).toEqual([
      { paper: paperId('two'), abstract: null, spans: [] },
      {
        paper: paperId('one'),
        abstract: 'They plan.',
        spans: [
          { theme: 'agents', field: 'title', start: 0, end: 6 },
          { theme: 'agents', field: 'abstract', start: 5, end: 9 },
        ],
      },
    ]);
  });

  it('marks nothing where no theme is asked for', async () => {
    const [one] = await evidence(db, { papers: [paperId('one')], themes: [] });
    expect(one?.spans).toEqual([]);
  });
});
