import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperPage } from '@/lib/model/answers';
import { papersRequest } from '@/lib/model/request/papers-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { allPapers } from '@/lib/queries/papers/all-papers';
import { currentPaperId } from '@/lib/queries/papers/current-paper-id';
import { facets } from '@/lib/queries/papers/facets';
import { paper } from '@/lib/queries/papers/paper';
import { papers } from '@/lib/queries/papers/papers';
import { paperId, writeCorpus } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

const id = (n: number): string => String(n).repeat(16);

describe('papers', () => {
  let db: TestDatabase;
  const request = (query: string) => parseRequest(papersRequest, new URLSearchParams(query));
  const ask = (query = ''): Promise<PaperPage> => papers(db, request(query));
  /** First digits of the ids. */
  const ids = (page: { papers: { id: string }[] }): string =>
    page.papers.map((listed) => listed.id.slice(0, 1)).join('');

  beforeAll(async () => {
    db = await freshDatabase();
    await writeCorpus(db, {
      themes: [{ id: 'agents' }, { id: 'graphs' }],
      dumps: [
        { id: 'aaaaaaaaaaaa', format: 'hf-page' },
        { id: 'bbbbbbbbbbbb', format: 'hf-page' },
      ],
      papers: [
        { id: id(1), date: '2024-05-24', about: ['agents', 'graphs'], title: 'Planning agents' },
        { id: id(2), date: '2024-05', mention: ['agents'], abstract: 'Agents that plan to plan.' },
        { id: id(3), date: '2024', about: ['graphs'], inferred: true },
        { id: id(4), date: null, about: ['agents'], dumps: ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] },
        { id: id(5), date: null, venue: 'ICML' },
        { id: id(6), date: '2024-05-24', about: ['agents'] },
        { id: id(7), date: '2023-12-31' },
      ],
    });
    await db.pool.query(`INSERT INTO identity_key VALUES ('doi:10.1/x', $1, $1), ('title:0', $1, $2)`, [
      id(1),
      'abcdefabcdefabcd',
    ]);
  });
  afterAll(() => db.close());

  it('lists the newest first, then by id, the undated last', async () => {
    const page = await ask();
    expect([page.total, ids(page), page.next]).toEqual([7, '1623745', null]);
    expect(page.papers.map(({ date, dateSource }) => [date, dateSource])).toEqual([
      ['2024-05-24', 'stated'],
      ['2024-05-24', 'stated'],
      ['2024-05', 'stated'],
      ['2024', 'inferred'],
      ['2023-12-31', 'stated'],
      [null, null],
      [null, null],
    ]);
  });

  it('lists the oldest first, the undated last again', async () => {
    expect(ids(await ask('sort=oldest'))).toBe('7321645');
  });

  it('gives themes with what the paper is about first', async () => {
    const { papers: listed } = await ask('themes=agents');
    expect(listed.map(({ themes }) => themes)).toEqual([
      [
        { id: 'agents', strength: 'about' },
        { id: 'graphs', strength: 'about' },
      ],
      [{ id: 'agents', strength: 'about' }],
      [{ id: 'agents', strength: 'mention' }],
      [{ id: 'agents', strength: 'about' }],
    ]);
  });

  it.each([
    ['themes=agents', '1624'],
    ['themes=agents,graphs', '1'],
    ['themes=agents&strength=about', '164'],
    ['themes=agents&sort=oldest', '2164'],
    ['dated=yes', '16237'],
    ['dated=no', '45'],
    ['themes=agents&dated=no', '4'],
    ['from=2024-05-01&to=2024-05-31', '162'],
    ['from=2024-05-24&to=2024-05-24', '16'],
    ['from=2024-01-01&to=2024-12-31', '1623'],
    ['to=2024-12-30', '1627'],
    ['themes=graphs&from=2024-01-01', '13'],
    ['q=planning', '12'],
    ['q="plan to plan"', '2'],
    ['q=the', ''],
    ['dump=bbbbbbbbbbbb', '4'],
    ['venue=ICML', '5'],
    ['venue=Nowhere', ''],
  ])('filters by %s', async (query, expected) => {
    const page = await ask(query);
    expect([ids(page), page.total]).toEqual([expected, expected.length]);
  });

  it.each(['sort=newest', 'sort=oldest', 'themes=agents', 'q=agents&sort=relevance', 'dated=no'])(
    'pages through %s without a gap or a repeat, whatever the size of a page',
    async (query) => {
      const whole = ids(await ask(query));
      for (const limit of [1, 2, 3]) {
        let [seen, cursor]: [string, string | null] = ['', ''];
        while (cursor !== null) {
          const page: PaperPage = await ask(`${query}&limit=${String(limit)}&cursor=${cursor}`);
          [seen, cursor] = [seen + ids(page), page.next];
        }
        expect(seen).toBe(whole);
      }
    },
  );

  it('refuses a cursor of another order', async () => {
    const { next } = await ask('limit=1');
    await expect(async () => ask(`sort=oldest&cursor=${String(next)}`)).rejects.toMatchObject({
      extra: { parameter: 'cursor' },
    });
  });

  it('reads all of a list for a file, whatever the limit', async () => {
    const listed: string[] = [];
    for await (const one of allPapers(db, request('limit=1&themes=agents'))) listed.push(one.id.slice(0, 1));
    expect(listed.join('')).toBe('1624');
  });

  it('divides a list by theme, source, venue and date', async () => {
    expect(await facets(db, request('themes=agents'))).toEqual({
      dated: 3,
      undated: 1,
      themes: [
        { value: 'agents', name: 'Name of agents', papers: 4 },
        { value: 'graphs', name: 'Name of graphs', papers: 1 },
      ],
      strengths: { any: 4, about: 3 },
      sources: [{ value: 'hf-page', name: 'hf-page', papers: 4 }],
      dumps: [
        { value: 'aaaaaaaaaaaa', name: 'aaaaaaaaaaaa.txt', papers: 4 },
        { value: 'bbbbbbbbbbbb', name: 'bbbbbbbbbbbb.txt', papers: 1 },
      ],
      venues: [],
    });
  });

  it('counts the themes of the whole corpus in one place as in the other', async () => {
    const all = await facets(db, request(''));
    expect(all).toMatchObject({ dated: 5, undated: 2, venues: [{ value: 'ICML', name: 'ICML', papers: 1 }] });
    expect(all.themes.map(({ value, papers: count }) => [value, count])).toEqual([
      ['agents', 4],
      ['graphs', 2],
    ]);
    expect((await facets(db, request('dated=yes'))).themes.map(({ papers: count }) => count)).toEqual([3, 2]);
  });

  it('divides a list by roll-ups as by its papers', async () => {
    for (const query of [
      '',
      'themes=agents',
      'themes=agents&strength=about',
      'from=2024-05-01',
      'themes=graphs&from=2024-01-01&to=2024-12-31',
    ]) {
      const { cursor: _cursor, ...asked } = request(query);
      // Every paper has a record of this format, so that the filter leaves out none and only forbids roll-ups.
      expect(await facets(db, asked), query).toEqual(await facets(db, { ...asked, source: 'hf-page' }));
    }
  });

  it('shows one paper with its evidence and its sources', async () => {
    expect(await paper(db, id(1))).toMatchObject({
      title: 'Planning agents',
      abstract: null,
      tags: [
        {
          theme: 'agents',
          strength: 'about',
          spans: [{ field: 'title', start: 0, end: 5, text: 'Plann', pattern: 'title' }],
        },
        { theme: 'graphs' },
      ],
      sources: [{ dump: 'aaaaaaaaaaaa', name: 'aaaaaaaaaaaa.txt', line: 1, statedDate: null }],
    });
    expect((await paper(db, id(4)))?.sources.map(({ dump }) => dump)).toEqual([
      'aaaaaaaaaaaa',
      'bbbbbbbbbbbb',
    ]);
    expect(await paper(db, paperId('nothing'))).toBeNull();
  });

  it('follows a retired id to the paper that has its key now', async () => {
    expect(await currentPaperId(db, id(1))).toBe(id(1));
    expect(await currentPaperId(db, 'abcdefabcdefabcd')).toBe(id(1));
    expect(await currentPaperId(db, 'ffffffffffffffff')).toBeNull();
  });
});
