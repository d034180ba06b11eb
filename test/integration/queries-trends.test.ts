import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TidelineError } from '@/lib/errors';
import { trendsRequest } from '@/lib/model/request/trends-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import type { Trends } from '@/lib/model/answers';
import { corpusShape } from '@/lib/queries/time/corpus-shape';
import { trends } from '@/lib/queries/time/trends';
import { writeCorpus } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

describe('trends', () => {
  let db: TestDatabase;
  const ask = (query: string): Promise<Trends> =>
    trends(db, parseRequest(trendsRequest, new URLSearchParams(query)));

  beforeAll(async () => {
    db = await freshDatabase();
    await writeCorpus(db, {
      themes: [{ id: 'agents' }, { id: 'graphs' }, { id: 'never' }],
      dumps: [
        { id: 'aaaaaaaaaaaa', format: 'hf-page' },
        { id: 'bbbbbbbbbbbb', format: 'hf-page' },
      ],
      ingestedOn: '2024-06-10',
      papers: [
        { id: 'p1', date: '2024-01-31', about: ['agents'], venue: 'ICML' },
        { id: 'p2', date: '2024-02-01', mention: ['agents'], abstract: 'Planning with tools.' },
        { id: 'p3', date: '2024-02', about: ['agents', 'graphs'], dumps: ['bbbbbbbbbbbb'] },
        { id: 'p4', date: '2024', about: ['graphs'] },
        { id: 'p5', date: null, about: ['agents'] },
        { id: 'p6', date: '2024-04-15' },
        { id: 'p7', date: '2024-06-02', about: ['graphs'] },
        // Dated ahead: the corpus was last fed on 10 June.
        { id: 'p8', date: '2024-09-01', about: ['graphs'] },
      ],
    });
  });
  afterAll(() => db.close());

  it('counts papers by month from the first to the last month with a dated paper', async () => {
    const answer = await ask('themes=agents,graphs');
    expect(answer).toMatchObject({
      bucket: 'month',
      measure: 'count',
      from: '2024-01-01',
      to: '2024-06-30',
      buckets: ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01', '2024-06-01'],
      papers: [1, 2, 0, 1, 0, 1],
      incomplete: ['2024-06-01'],
      cut: [],
      // The year, the undated one, and the one beyond the horizon.
      undated: 3,
    });
    expect(answer.series.map(({ theme, name, counts, undated }) => [theme, name, counts, undated])).toEqual([
      ['agents', 'Name of agents', [1, 2, 0, 0, 0, 0], 1],
      ['graphs', 'Name of graphs', [0, 1, 0, 0, 0, 1], 2],
    ]);
  });

  it('counts phrases on the same buckets as themes, under the same filters', async () => {
    const both = await ask('themes=agents&phrases=planning,"planning with tools",nosuchword');
    const alone = await ask('themes=agents');
    expect({ ...both, phrases: undefined }).toEqual({ ...alone, phrases: undefined });
    expect(both.phrases?.map(({ phrase, counts, undated }) => [phrase, counts, undated])).toEqual([
      ['planning', [0, 1, 0, 0, 0, 0], 0],
      ['"planning with tools"', [0, 1, 0, 0, 0, 0], 0],
      ['nosuchword', [0, 0, 0, 0, 0, 0], 0],
    ]);
    expect((await ask('phrases=planning&venue=ICML')).phrases?.[0]?.counts).toEqual([0]);
  });

  it('draws phrases alone where no theme is named', async () => {
    const { series, phrases } = await ask('phrases=tools');
    expect([series.length, phrases?.length]).toEqual([0, 1]);
  });

  it('refuses a phrase that cannot be read, and more than eight', async () => {
    await expect(async () => ask('phrases=a,"b')).rejects.toThrow(/"phrases" cannot be read at character 1/);
    await expect(async () => ask('phrases=a1,a2,a3,a4,a5,a6,a7,a8,a9')).rejects.toThrow(/at most 8 phrases/);
  });

  it('shows the whole corpus under a filter, the range aside, in no more bars than can be seen', async () => {
    const filter = parseRequest(trendsRequest, new URLSearchParams('from=2024-04-01&to=2024-05-31'));
    expect(await corpusShape(db, filter, 'quarter')).toMatchObject({
      ...{ bucket: 'quarter', buckets: ['2024-01-01', '2024-04-01'], papers: [3, 2] },
      incomplete: ['2024-04-01'],
    });
    // A year of days would be 366 bars.
    expect((await corpusShape(db, filter, 'day')).bucket).toBe('week');
  });

  it('leaves a share without papers empty', async () => {
    const { series } = await ask('themes=agents&measure=share');
    expect(series[0]?.values).toEqual([1, 1, null, 0, null, 0]);
  });

  it('counts a paper dated to the year in buckets of a year, and all papers of a theme with the undated', async () => {
    const { buckets, papers, undated, series } = await ask('themes=agents,graphs,never&bucket=year');
    expect([buckets, papers, undated]).toEqual([['2024-01-01'], [7], 1]);
    expect(series.map(({ counts, undated: none }) => [...counts, none])).toEqual([
      [3, 1],
      [4, 0],
      [0, 0],
    ]);
  });

  it('cuts buckets at the ends of the range, where a paper dated to the month no longer fits', async () => {
    const answer = await ask('themes=agents&from=2024-01-15&to=2024-02-10');
    expect(answer).toMatchObject({
      from: '2024-01-15',
      to: '2024-02-10',
      buckets: ['2024-01-01', '2024-02-01'],
      papers: [1, 1],
      incomplete: [],
      cut: ['2024-01-01', '2024-02-01'],
      // p3 (February), p4 (2024) and p5 touch the range or have no date.
      undated: 3,
    });
    expect(answer.series[0]).toMatchObject({ counts: [1, 1], undated: 2 });
  });

  it('accumulates from the start of the corpus', async () => {
    const { series } = await ask('themes=agents&measure=cumulative&from=2024-02-01&to=2024-03-31');
    expect(series[0]?.counts).toEqual([2, 0]);
    expect(series[0]?.values).toEqual([3, 3]);
  });

  it('counts by week only what is dated to the day', async () => {
    const { buckets, papers } = await ask('themes=agents&bucket=week&to=2024-02-04');
    expect([buckets, papers]).toEqual([['2024-01-29'], [2]]);
  });

  it.each([
    ['strength=about', [1, 1, 0, 0, 0, 0], [1, 2, 0, 1, 0, 1]],
    ['venue=ICML', [1], [1]],
    ['q=plan', [1], [1]],
    ['dump=bbbbbbbbbbbb', [1], [1]],
    ['source=hf-page', [1, 2, 0, 0, 0, 0], [1, 2, 0, 1, 0, 1]],
  ])('filters by %s', async (filter, counts, papers) => {
    const answer = await ask(`themes=agents&${filter}`);
    expect([answer.series[0]?.counts, answer.papers]).toEqual([counts, papers]);
  });

  it('draws the five themes with most papers where none is named', async () => {
    const { series } = await ask('bucket=year');
    expect(series.map(({ theme }) => theme)).toEqual(['agents', 'graphs']);
  });

  it.each([
    ['themes=agents,nothing', 'themes'],
    ['dump=cccccccccccc', 'dump'],
    ['bucket=day&from=2010-01-01&to=2024-06-01', 'bucket'],
  ])('refuses %s', async (query, parameter) => {
    const refusal: unknown = await ask(query).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TidelineError);
    expect((refusal as TidelineError).toProblem()).toMatchObject({ status: 400, parameter });
  });

  it('answers with an empty axis where the filter lets nothing dated pass', async () => {
    const answer = await ask('themes=agents&venue=Nowhere');
    expect(answer).toMatchObject({ from: null, to: null, buckets: [], papers: [], undated: 0 });
    expect(answer.series[0]).toMatchObject({ counts: [], values: [], undated: 0 });
  });
});
