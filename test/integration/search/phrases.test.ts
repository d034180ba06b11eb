import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as route from '@/app/api/phrases/route';
import { indexChanges } from '@/lib/ingest/search/index-changes';
import { phrasesRequest } from '@/lib/model/request/phrases-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { phrasesReading } from '@/lib/queries/readings/phrases-reading';
import { phrases } from '@/lib/queries/search/phrases';
import { writeCorpus } from '../corpus';
import { freshDatabase, type TestDatabase } from '../database';

describe.each(['by reading the papers', 'by the index'])('phrases over time, %s,', (way) => {
  let db: TestDatabase;
  const ask = (query: string) => phrases(db, parseRequest(phrasesRequest, new URLSearchParams(query)));

  beforeAll(async () => {
    db = await freshDatabase();
    await writeCorpus(db, {
      themes: [],
      papers: [
        { id: 'a', date: '2023-02-01', title: 'State-space models', venue: 'ICML' },
        { id: 'b', date: '2023-05', title: 'A study', abstract: 'Of state space modelling with GANs.' },
        { id: 'c', date: '2024-06-01', title: 'GAN training' },
        { id: 'd', date: '2024', title: 'A state space model', venue: 'ICML' },
        { id: 'e', date: null, title: 'State space model, undated' },
        { id: 'f', date: '2025-03-01', title: 'Elegance' },
      ],
      ingestedOn: '2026-01-01',
    });
    if (way === 'by the index') await indexChanges(db);
  });
  afterAll(() => db.close());

  it('count papers by bucket, with the undated beside', async () => {
    const answer = await ask('q="state space model"&q=%3DGAN&bucket=year');
    expect(answer.buckets).toEqual(['2023-01-01', '2024-01-01', '2025-01-01']);
    expect(answer.papers).toEqual([2, 2, 1]);
    expect(answer.series.map(({ phrase, counts, undated }) => [phrase, counts, undated])).toEqual([
      ['"state space model"', [2, 1, 0], 1],
      ['=GAN', [1, 1, 0], 0],
    ]);
    expect(answer.incomplete).toEqual(['2025-01-01']);
  });

  it('tell a paper that is dated too widely for the bucket', async () => {
    const answer = await ask('q="state space model"&bucket=month&from=2023-01-01&to=2024-12-31');
    expect(answer.series[0]?.counts.reduce((sum, count) => sum + count)).toBe(2);
    expect(answer.series[0]?.undated).toBe(2);
  });

  it.each([
    ['within=GAN', [1, 1], [1, 0]],
    ['venue=ICML', [1, 1], [1, 1]],
    ['venue=ICML&within=study', [], []],
    ['to=2023-12-31', [2], [2]],
  ])('keep to the filter %s', async (filter, papers, counts) => {
    const answer = await ask(`q="state space"&bucket=year&${filter}`);
    expect([answer.papers, answer.series[0]?.counts]).toEqual([papers, counts]);
  });

  it('measure as themes are measured', async () => {
    const { series } = await ask('q=state&bucket=year&measure=share');
    expect(series[0]?.values).toEqual([1, 0.5, 0]);
    expect((await ask('q=state&bucket=year&measure=cumulative')).series[0]?.values).toEqual([2, 3, 3]);
  });

  it('are had as a file, with the phrase as the name of its column', async () => {
    const reply = await phrasesReading.reply(db, new URLSearchParams('q=%3DGAN&bucket=year&format=csv'));
    let file = '';
    for await (const piece of reply.body) file += Buffer.from(piece).toString();
    expect(file.split('\r\n').slice(0, 2)).toEqual([
      "bucket,incomplete,papers,'=GAN,'=GAN_value,'=GAN_low,'=GAN_high",
      expect.stringMatching(/^2023-01-01,false,2,1,1,0\.0253/),
    ]);
  });
});

describe('phrases', () => {
  const refusal = async (query: string): Promise<unknown> => {
    try {
      parseRequest(phrasesRequest, new URLSearchParams(query));
    } catch (error) {
      return error;
    }
    return null;
  };

  it.each([
    ['', 'q', /"q"/],
    ['q=a&q="b', 'q', /"q" cannot be read at character 1: the quotation mark .* \(it is ""b"\)/],
    ['q=a&within=OR', 'within', /"within" cannot be read at character 1/],
    [Array(9).fill('q=a').join('&'), 'q', /at most 8 times/],
    ['q=a&from=2024-02-01&to=2024-01-01', 'from', /must not be after/],
  ])('refuse %s', async (query, parameter, message) => {
    expect(await refusal(query)).toMatchObject({
      code: 'bad-parameter',
      message: expect.stringMatching(message) as string,
      extra: { parameter },
    });
  });

  it('are asked at a route', () => {
    expect(Object.keys(route)).toContain('GET');
  });
});
