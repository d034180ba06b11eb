import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as absent from '@/app/api/[[...path]]/route';
import * as compare from '@/app/api/compare/route';
import * as pairTrend from '@/app/api/cooccurrence/trend/route';
import * as dump from '@/app/api/dumps/[id]/route';
import * as rejections from '@/app/api/dumps/[id]/rejections/route';
import * as dumps from '@/app/api/dumps/route';
import * as health from '@/app/api/health/route';
import * as paper from '@/app/api/papers/[id]/route';
import * as papers from '@/app/api/papers/route';
import * as stats from '@/app/api/stats/route';
import * as themes from '@/app/api/themes/route';
import * as trends from '@/app/api/trends/route';
import { writeCorpus } from './corpus';
import { freshDatabase, type TestDatabase } from './database';

type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

const PAPER = '1'.repeat(16);

describe('the reading API', () => {
  let db: TestDatabase;
  const ask = async <Params>(
    handler: Handler<Params>,
    path: string,
    params: Params,
    init: RequestInit = {},
  ): Promise<Response> =>
    handler(new Request(`http://localhost/api/${path}`, init), { params: Promise.resolve(params) });

  beforeAll(async () => {
    db = await freshDatabase();
    // The routes take the database of the process: it is this one here.
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
    await writeCorpus(db, {
      themes: [{ id: 'agents' }, { id: 'graphs' }],
      dumps: [{ id: 'aaaaaaaaaaaa', format: 'hf-page' }],
      ingestedOn: '2024-06-10',
      papers: [
        { id: PAPER, date: '2024-05-24', about: ['agents'], title: '=SUM(1)', abstract: 'One,\n"two"' },
        { id: '2'.repeat(16), date: '2024-06-02', about: ['graphs'] },
        { id: '3'.repeat(16), date: null, about: ['graphs'] },
      ],
    });
    await db.pool.query(`INSERT INTO rejection VALUES ('aaaaaaaaaaaa', 0, 7, 'no title', '-1')`);
    await db.pool.query(`INSERT INTO identity_key VALUES ('title:0', $1, 'abcdefabcdefabcd')`, [PAPER]);
  });
  afterAll(async () => {
    Object.assign(globalThis, { tidelineDatabase: undefined });
    await db.close();
  });

  it('answers in JSON, to be asked again every time', async () => {
    const response = await ask(stats.GET, 'stats', {});
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.json()).toEqual({
      papers: 3,
      dated: 2,
      undated: 1,
      themes: 2,
      tags: 3,
      dumps: 1,
      from: '2024-05-24',
      to: '2024-06-02',
      horizon: '2024-06-02',
    });
  });

  it('writes a trend as CSV: one row a bucket, which says whether it is incomplete, with empty cells for no data', async () => {
    const response = await ask(trends.GET, 'trends?themes=agents&measure=cumulative&format=csv', {});
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="tideline-trends-cumulative-by-month-agents-from-2024-05-01-to-2024-06-30.csv"',
    );
    expect(await response.text()).toBe(
      [
        'bucket,incomplete,papers,agents,agents_value,agents_low,agents_high',
        '2024-05-01,false,1,1,1,,',
        '2024-06-01,true,1,0,1,,',
        '',
      ].join('\r\n'),
    );
  });

  it('writes papers as CSV and TSV with formulas made harmless', async () => {
    const csv = await (await ask(papers.GET, 'papers?themes=agents&limit=1&format=csv', {})).text();
    expect(csv.split('\r\n')[0]).toBe(
      'id,title,date,date_source,authors,author_count,organisation,venue,url,arxiv_id,doi,categories,keywords,themes_about,themes_mentioned,abstract',
    );
    expect(csv).toContain(`${PAPER},'=SUM(1),2024-05-24,stated,,,,,,,,,,agents,,"One,\n""two"""\r\n`);
    const tsv = await (await ask(papers.GET, 'papers?themes=agents&format=tsv', {})).text();
    expect(tsv).toContain(`${PAPER}\t'=SUM(1)\t2024-05-24\tstated\t`);
  });

  it('tells the reader who holds the answer already that nothing changed, until the corpus does', async () => {
    const held = (await ask(themes.GET, 'themes', {})).headers.get('etag') ?? '';
    const again = (path: string) =>
      ask(themes.GET, path, {}, { headers: { 'if-none-match': `"x", ${held}` } });
    const unchanged = await again('themes');
    expect([unchanged.status, await unchanged.text(), unchanged.headers.get('etag')]).toEqual([
      304,
      '',
      held,
    ]);
    expect((await again('themes?strength=about')).status).toBe(200);
    await db.pool.query(`UPDATE corpus SET version = 'v2'`);
    expect((await again('themes')).status).toBe(200);
    await db.pool.query(`UPDATE corpus SET version = 'v1'`);
  });

  it('notices a dump that was rejected, which the version of the corpus does not cover', async () => {
    const held = (await ask(dumps.GET, 'dumps', {})).headers.get('etag') ?? '';
    const again = () => ask(dumps.GET, 'dumps', {}, { headers: { 'if-none-match': held } });
    expect((await again()).status).toBe(304);
    await db.pool.query(
      `INSERT INTO dump (id, sha256, name, format, bytes, ingested_at, changed_at, status, report)
       VALUES ('bbbbbbbbbbbb', 'b', 'b.txt', 'hf-page', 1, '2024-06-11T00:00:00Z', '2024-06-11T00:00:00Z', 'rejected', '{"rejected": 1}')`,
    );
    const { dumps: listed } = (await (await again()).json()) as { dumps: { id: string; status: string }[] };
    expect(listed.map(({ id, status }) => [id, status])).toEqual([
      ['bbbbbbbbbbbb', 'rejected'],
      ['aaaaaaaaaaaa', 'held'],
    ]);
    await db.pool.query(`DELETE FROM dump WHERE id = 'bbbbbbbbbbbb'`);
  });

  it('gives a dump and what it had to leave out', async () => {
    const one = await ask(dump.GET, 'dumps/aaaaaaaaaaaa', { id: 'aaaaaaaaaaaa' });
    expect(await one.json()).toMatchObject({
      id: 'aaaaaaaaaaaa',
      bytes: 100,
      crawledOn: null,
      status: 'held',
    });
    const csv = await ask(rejections.GET, 'dumps/aaaaaaaaaaaa/rejections?format=csv', { id: 'aaaaaaaaaaaa' });
    expect(await csv.text()).toBe("line,reason,excerpt\r\n7,no title,'-1\r\n");
    const json = await ask(rejections.GET, 'dumps/aaaaaaaaaaaa/rejections', { id: 'aaaaaaaaaaaa' });
    expect(await json.json()).toEqual({
      total: 1,
      rejections: [{ line: 7, reason: 'no title', excerpt: '-1' }],
    });
  });

  it('sends a retired id on to the paper that took it over', async () => {
    const moved = await ask(paper.GET, 'papers/abcdefabcdefabcd?format=csv', { id: 'abcdefabcdefabcd' });
    expect([moved.status, moved.headers.get('location')]).toEqual([308, `/api/papers/${PAPER}?format=csv`]);
    expect((await ask(paper.GET, `papers/${PAPER}`, { id: PAPER })).status).toBe(200);
  });

  it.each([
    ['a paper', () => ask(paper.GET, 'papers/x', { id: 'x' })],
    ['a dump', () => ask(dump.GET, 'dumps/x', { id: 'x' })],
    ['what no path can name', () => ask(dump.GET, 'dumps/%00', { id: '\0' })],
    ['rejections', () => ask(rejections.GET, 'dumps/x/rejections', { id: 'x' })],
    ['any other path', () => ask(absent.POST, 'nothing', { path: ['nothing'] }, { method: 'POST' })],
  ])('says with a problem document that %s is not there', async (_, request) => {
    const response = await request();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
    expect(await response.json()).toMatchObject({ status: 404, title: 'Not found' });
  });

  it.each([
    ['bucket=fortnight', 'bucket'],
    ['measure=', null],
    ['buckt=month', 'buckt'],
    ['themes=agents&themes=graphs', 'themes'],
    [`themes=${Array.from({ length: 21 }, (_, at) => `t${String(at)}`).join(',')}`, 'themes'],
    ['themes=nothing', 'themes'],
    ['smooth=25', 'smooth'],
    ['smooth=-1', 'smooth'],
    ['from=2024-02-30', 'from'],
    ['from=2024-06-02&to=2024-06-01', 'from'],
    ['bucket=day&from=2000-01-01', 'bucket'],
    ['dump=ffffffffffff', 'dump'],
    ['source=carrier-pigeon', 'source'],
    ['strength=strong', 'strength'],
    ['q=%00', 'q'],
    ['format=docx', 'format'],
  ])('checks trends?%s', async (query, parameter) => {
    const response = await ask(trends.GET, `trends?${query}`, {});
    const problem = (await response.json()) as { status?: number; parameter?: string };
    expect([response.status, problem.parameter ?? null]).toEqual([parameter === null ? 200 : 400, parameter]);
  });

  it('names the parameter that is missing', async () => {
    const response = await ask(pairTrend.GET, 'cooccurrence/trend?a=agents', {});
    expect(await response.json()).toMatchObject({ status: 400, parameter: 'b' });
    const other = await ask(compare.GET, 'compare?before=2024-01-01..2024-02-01', {});
    expect(await other.json()).toMatchObject({ status: 400, parameter: 'after' });
  });

  it('refuses a method that a path has not, and says which it has', async () => {
    const response = await ask(themes.DELETE, 'themes', {}, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(await response.json()).toMatchObject({ status: 405 });
  });

  it('is healthy while the database answers, and says 503 when it does not', async () => {
    expect(await (await ask(health.GET, 'health', {})).json()).toMatchObject({ status: 'ok' });
    const away = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
    const gone = { pool: { query: () => Promise.reject(away) } };
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(gone) });
    for (const handler of [health.GET, themes.GET]) {
      const response = await ask(handler, 'health', {});
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await response.json()).toMatchObject({ status: 503, type: 'urn:tideline:database-away' });
    }
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
  });
});
