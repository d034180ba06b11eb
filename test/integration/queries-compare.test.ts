import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison, Movers } from '@/lib/model/answers';
import { compareRequest } from '@/lib/model/request/compare-request';
import { moversRequest } from '@/lib/model/request/movers-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { compare } from '@/lib/queries/periods/compare';
import { movers } from '@/lib/queries/periods/movers';
import { writeCorpus, type TestPaper } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

/** So many papers alike. */
function several(count: number, name: string, paper: Omit<TestPaper, 'id'>): TestPaper[] {
  return Array.from({ length: count }, (_, at) => ({ id: `${name}${String(at)}`, ...paper }));
}

describe('two periods', () => {
  let db: TestDatabase;
  const compared = (query = ''): Promise<Comparison> =>
    compare(db, parseRequest(compareRequest, new URLSearchParams(query)));
  const moved = (query = ''): Promise<Movers> =>
    movers(db, parseRequest(moversRequest, new URLSearchParams(query)));

  beforeAll(async () => {
    db = await freshDatabase();
    await writeCorpus(db, {
      themes: [{ id: 'agents' }, { id: 'graphs' }, { id: 'rare' }, { id: 'never' }],
      dumps: [
        { id: 'aaaaaaaaaaaa', format: 'hf-page' },
        { id: 'bbbbbbbbbbbb', format: 'bibtex' },
      ],
      // The horizon is the last day of 2023: its months are the last 12 complete ones.
      papers: [
        ...several(2, 'ba', { date: '2022-03-01', about: ['agents'], source: 'hf-page' }),
        ...several(8, 'bn', { date: '2022-06', source: 'hf-page' }),
        ...several(6, 'bg', { date: '2022-12-31', about: ['graphs'], source: 'bibtex' }),
        ...several(4, 'bo', { date: '2022', about: ['rare'], source: 'bibtex' }),
        ...several(9, 'aa', { date: '2023-01-01', about: ['agents'], source: 'hf-page' }),
        ...several(1, 'an', { date: '2023-12-31', mention: ['graphs'], source: 'hf-page' }),
        ...several(7, 'no', { date: null, about: ['agents'] }),
      ],
    });
  });
  afterAll(() => db.close());

  it('compares papers that lie whole in each period, dated to the year too', async () => {
    const { before, after, themes } = await compared(
      'before=2022-01-01..2022-12-31&after=2023-01-01..2023-12-31',
    );
    expect(before).toEqual({ from: '2022-01-01', to: '2022-12-31', papers: 20 });
    expect(after).toEqual({ from: '2023-01-01', to: '2023-12-31', papers: 10 });
    expect(themes.map(({ id, name, before: b, after: a }) => [id, name, b, a])).toEqual([
      ['agents', 'Name of agents', 2, 9],
      ['graphs', 'Name of graphs', 6, 1],
      ['rare', 'Name of rare', 4, 0],
    ]);
    expect(themes[0]).toMatchObject({ shareBefore: 0.1, shareAfter: 0.9, difference: { value: 0.8 } });
    // Five papers together are needed for a q.
    expect(themes.map(({ q }) => q === null)).toEqual([false, false, true]);
  });

  it('sets the ratio within the same sources beside the plain one', async () => {
    const { themes } = await compared('before=2022-01-01..2022-12-31&after=2023-01-01..2023-12-31');
    // Only hf-page has papers in both periods: 2 of 10, then 9 of 10.
    expect(themes[0]?.sameSources?.ratio).toBeCloseTo(4.5, 12);
    // Its graphs: 0 of 10, then 1 of 10; a ratio against nothing is none.
    expect(themes[1]?.sameSources).toBeNull();
  });

  it('narrows to named themes without changing their numbers', async () => {
    const query = 'before=2022-01-01..2022-12-31&after=2023-01-01..2023-12-31';
    const all = await compared(query);
    expect((await compared(`${query}&themes=graphs`)).themes).toEqual(all.themes.slice(1, 2));
  });

  it('takes the periods of growth where none is given', async () => {
    const { before, after } = await compared();
    expect([before?.from, before?.to, after?.from, after?.to]).toEqual([
      '2022-01-01',
      '2022-12-31',
      '2023-01-01',
      '2023-12-31',
    ]);
  });

  it('ranks movers by the shrunk ratio, over papers dated to the month, from five papers on', async () => {
    const { before, after, movers: found } = await moved();
    expect([before?.papers, after?.papers]).toEqual([16, 10]);
    expect(found.map(({ theme, before: b, after: a }) => [theme, b, a])).toEqual([
      ['agents', 2, 9],
      ['graphs', 6, 1],
    ]);
    // (9.5 / 10.5) / (2.5 / 16.5)
    expect(found[0]?.ratio).toBeCloseTo(5.971428571, 8);
    expect(found[0]?.sameSources?.ratio).toBeCloseTo(4.5, 12);
    expect(found[0]?.shrunk).toBeLessThan(found[0]?.ratio ?? 0);
  });

  it('has no movers where a period is empty or cut', async () => {
    expect((await moved('to=2021-12-31')).movers).toEqual([]);
    expect(await moved('from=2022-02-01')).toEqual({ before: null, after: null, mix: null, movers: [] });
    expect((await moved('limit=1')).movers).toHaveLength(1);
  });

  it.each([
    ['before=2022-01-01..2022-12-31', 'after'],
    ['after=2022-01-01..2022-12-31', 'before'],
    ['before=2022-12-31..2022-01-01&after=2023-01-01..2023-02-01', 'before'],
    ['before=2022&after=2023-01-01..2023-02-01', 'before'],
    ['before=2022-01-01..2022-12-31&after=2022-12-31..2023-12-31', 'after'],
  ])('refuses %s', async (query, parameter) => {
    await expect(async () => compared(query)).rejects.toMatchObject({ extra: { parameter } });
  });
});
