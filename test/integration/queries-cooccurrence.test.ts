import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cooccurrence, PairTrend } from '@/lib/model/answers';
import { cooccurrenceRequest } from '@/lib/model/request/cooccurrence-request';
import { pairTrendRequest } from '@/lib/model/request/pair-trend-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { cooccurrence } from '@/lib/queries/pairs/cooccurrence';
import { pairTrend } from '@/lib/queries/pairs/pair-trend';
import { writeCorpus } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

describe('co-occurrence', () => {
  let db: TestDatabase;
  const ask = (query = ''): Promise<Cooccurrence> =>
    cooccurrence(db, parseRequest(cooccurrenceRequest, new URLSearchParams(query)));
  const pairsOf = async (query = ''): Promise<(string | number)[][]> =>
    (await ask(query)).pairs.map(({ a, b, count }) => [a, b, count]);
  const overTime = (query: string): Promise<PairTrend> =>
    pairTrend(db, parseRequest(pairTrendRequest, new URLSearchParams(query)));

  beforeAll(async () => {
    db = await freshDatabase();
    await writeCorpus(db, {
      // `rag` lies under `search`, which lies under `text`.
      themes: [
        { id: 'agents' },
        { id: 'rag', parents: ['search'] },
        { id: 'search', parents: ['text'] },
        { id: 'text' },
      ],
      papers: [
        { id: '1', date: '2023-01-10', about: ['agents', 'rag', 'search', 'text'] },
        { id: '2', date: '2023-02-10', about: ['agents'], mention: ['rag', 'search', 'text'] },
        { id: '3', date: '2024', about: ['agents', 'text'] },
        { id: '4', date: null, about: ['agents', 'text'], venue: 'ICML' },
        { id: '5', date: '2024-03', about: ['text'] },
        { id: '6', date: '2024-03-01' },
        { id: '7', date: '2024-03-02' },
        { id: '8', date: '2024-03-03' },
      ],
    });
  });
  afterAll(() => db.close());

  it('orders pairs by count, then by name, and leaves out a theme with its ancestors', async () => {
    expect(await pairsOf()).toEqual([
      ['agents', 'text', 4],
      ['agents', 'rag', 2],
      ['agents', 'search', 2],
    ]);
  });

  it('counts the undated with the others where there is no range, and gives every measure', async () => {
    const { papers, themes, pairs, from, to } = await ask();
    expect({ papers, from, to, themes }).toEqual({
      papers: 8,
      from: null,
      to: null,
      themes: [
        { id: 'text', count: 5 },
        { id: 'agents', count: 4 },
        { id: 'rag', count: 2 },
        { id: 'search', count: 2 },
      ],
    });
    // N = 8, 4 papers with agents, 5 with text, 4 with both.
    expect(pairs[0]).toMatchObject({ expected: 2.5, lift: 1.6, jaccard: 0.8, association: 0.2 });
    expect(pairs[0]?.cosine).toBeCloseTo(4 / Math.sqrt(20), 12);
    expect(pairs[0]?.npmi).toBeCloseTo(Math.log(1.6) / Math.log(2), 12);
  });

  it('keeps to papers that lie in the range whole', async () => {
    const { papers, from, pairs } = await ask('from=2023-01-01&to=2023-12-31');
    expect([papers, from, pairs.length]).toEqual([2, '2023-01-01', 3]);
    expect(await pairsOf('from=2024-01-01&to=2024-12-31')).toEqual([['agents', 'text', 1]]);
  });

  it('filters by themes, least count, strength, venue and number of pairs', async () => {
    expect(await pairsOf('themes=agents,rag')).toEqual([['agents', 'rag', 2]]);
    expect(await pairsOf('min=3')).toEqual([['agents', 'text', 4]]);
    expect(await pairsOf('strength=about')).toEqual([
      ['agents', 'text', 3],
      ['agents', 'rag', 1],
      ['agents', 'search', 1],
    ]);
    expect(await pairsOf('venue=ICML')).toEqual([['agents', 'text', 1]]);
    expect(await pairsOf('limit=2')).toHaveLength(2);
  });

  it('draws a pair over time beside its themes, with the lift where one paper or more is expected', async () => {
    const { buckets, papers, undated, series } = await overTime('a=agents&b=text&bucket=year');
    expect([buckets, papers, undated]).toEqual([['2023-01-01', '2024-01-01'], [2, 5], 1]);
    expect(series.map(({ theme, counts, undated: none, lift }) => [theme, counts, none, lift])).toEqual([
      ['agents', [2, 1], 1, undefined],
      ['text', [2, 2], 1, undefined],
      // 2023: 2·2/2 = 2 expected, lift 1; 2024: 1·2/5 is under 1.
      ['agents*text', [2, 1], 1, [1, null]],
    ]);
  });

  it('refuses a theme with itself, with an ancestor, and with none', async () => {
    await expect(async () => overTime('a=rag&b=rag')).rejects.toMatchObject({ extra: { parameter: 'b' } });
    await expect(async () => overTime('a=rag&b=text')).rejects.toMatchObject({ extra: { parameter: 'b' } });
    await expect(async () => overTime('a=nothing&b=text')).rejects.toMatchObject({
      extra: { parameter: 'a' },
    });
  });
});
