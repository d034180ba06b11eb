import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cooccurrenceRequest } from '@/lib/model/request/cooccurrence-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { cooccurrence } from '@/lib/queries/pairs/cooccurrence';
import { writeCorpus } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

describe('pairs of a range that cuts a month', () => {
  let db: TestDatabase;
  const countOf = async (query: string): Promise<number> => {
    const { pairs } = await cooccurrence(db, parseRequest(cooccurrenceRequest, new URLSearchParams(query)));
    return pairs[0]?.count ?? 0;
  };

  beforeAll(async () => {
    db = await freshDatabase();
    const both = { about: ['agents', 'text'] };
    await writeCorpus(db, {
      themes: [{ id: 'agents' }, { id: 'text' }],
      papers: [
        { id: '1', date: '2024-04-30', ...both },
        { id: '2', date: '2024-05-03', ...both },
        { id: '3', date: '2024-05-12', about: ['agents'], mention: ['text'] },
        { id: '4', date: '2024-05-20', ...both },
        { id: '5', date: '2024-05-30', ...both },
        { id: '6', date: '2024-05', ...both },
        { id: '7', date: '2024-06', ...both },
        { id: '8', date: '2024-06-04', ...both },
        { id: '9', date: '2024', ...both },
      ],
    });
  });
  afterAll(() => db.close());

  it('are those of the days in it, also where it has most of the month, without papers dated to the month', async () => {
    expect(await countOf('from=2024-05-10&to=2024-05-31')).toBe(3);
    expect(await countOf('from=2024-05-01&to=2024-05-20')).toBe(3);
    expect(await countOf('from=2024-05-04&to=2024-05-29')).toBe(2);
    expect(await countOf('from=2024-05-25&to=2024-05-31')).toBe(1);
  });
  it('are of the strength asked for', async () => {
    expect(await countOf('from=2024-05-10&to=2024-05-31&strength=about')).toBe(2);
  });
  it('join whole months with the cut ones beside them', async () => {
    expect(await countOf('from=2024-04-02&to=2024-06-03')).toBe(6);
    expect(await countOf('from=2024-04-02&to=2024-06-30')).toBe(8);
  });
});
