import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as pinsRoute from '@/app/api/pins/route';
import * as onePin from '@/app/api/pins/[id]/route';
import * as embed from '@/app/embed/[chart]/route';
import { TidelineError } from '@/lib/errors';
import { ingestSeeds } from '@/lib/ingest/dumps/seeds';
import { undo } from '@/lib/ingest/dumps/undo';
import { runJobs } from '@/lib/ingest/tagging/run-jobs';
import { saveTaxonomy } from '@/lib/ingest/tagging/save-taxonomy';
import { syncTaxonomy } from '@/lib/ingest/tagging/taxonomy-sync';
import type { PinAnswer, PinsAnswer } from '@/lib/model/answer/pins-answer';
import { keepView, type KeepingOptions } from '@/lib/pins/keep-view';
import { ticketPin } from '@/lib/pins/pin-tickets';
import { corpusVersion } from '@/lib/queries/corpus/corpus-version';
import { readingAt } from '@/lib/queries/readings/reading-at';
import type { Reading } from '@/lib/queries/readings/reading';
import { trends } from '@/lib/queries/time/trends';
import { freshDatabase, type TestDatabase } from './database';
import { quiet } from './ingest/corpus';
import { ingestText } from './ingest/ingest-text';

const none = { params: Promise.resolve({}) };
const OPTIONS: KeepingOptions = {
  now: new Date('2026-03-12T10:00:00Z'),
  release: '1.0.0',
  mostBytes: 1024 ** 3,
  openPage: () => Promise.reject(new Error('no page is asked for')),
};

/** A view of every read that can be pinned. */
const QUESTIONS = [
  '/api/trends?themes=transformers,vision-transformers&phrases=mamba&bucket=year&measure=share',
  '/api/cooccurrence?min=2&from=2023-01-01',
  '/api/cooccurrence/trend?a=state-space-models&b=transformers&bucket=year',
  '/api/compare?before=2024-01-01..2024-12-31&after=2025-01-01..2025-12-31',
  '/api/movers',
  '/api/composition?bucket=year&by=source',
  '/api/papers?q=transformer',
  '/api/phrases?q=mamba&bucket=year',
  '/api/themes',
  '/api/stats',
];

const OTHER_TAXONOMY = `groups: [All]
themes:
  - {id: sails, name: Sails, group: All, meaning: Sailing, mark: 1.1.a, patterns: [sailing]}
`;

describe('a view that was pinned', () => {
  let db: TestDatabase;
  let version: string;
  const before = new Map<string, string>();
  beforeAll(async () => {
    db = await freshDatabase();
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
    await syncTaxonomy(db, quiet);
    await ingestSeeds(db, quiet);
    ({ version } = await corpusVersion(db));
    for (const question of QUESTIONS) await keepView(db, question, OPTIONS);
    for (const [name, ask] of everyFile()) before.set(name, await ask());
    await moveOn();
  }, 240_000);
  afterAll(async () => {
    Object.assign(globalThis, { tidelineDatabase: undefined });
    await db.close();
  });

  /** A dump comes, another goes, and all papers are tagged by another taxonomy. */
  async function moveOn(): Promise<void> {
    await ingestText(db, 'new.csv', 'title,date\nSailing with a transformer,2025-05-01\n');
    const { rows } = await db.pool.query<{ id: string }>('SELECT id FROM dump ORDER BY id LIMIT 1');
    await undo(db, rows[0]?.id ?? '', quiet);
    await saveTaxonomy(db, { yaml: OTHER_TAXONOMY, origin: 'edited', ifMatch: null }, quiet);
    await runJobs(db, quiet);
    expect((await corpusVersion(db)).version).not.toBe(version);
  }

  const readingOf = (question: string): { reading: Reading; parameters: URLSearchParams } => {
    const { pathname, searchParams } = new URL(question, 'http://localhost');
    const reading = readingAt(pathname);
    if (reading === null) throw new Error(`no reading at ${pathname}`);
    searchParams.set('asof', version);
    return { reading, parameters: searchParams };
  };

  async function reply(question: string, format: string): Promise<string> {
    const { reading, parameters } = readingOf(question);
    parameters.set('format', format);
    const { body, fileName } = await reading.reply(db, parameters, { site: 'https://tide.example' });
    const pieces: Uint8Array[] = [];
    for await (const piece of body) pieces.push(Buffer.from(piece));
    return `${fileName ?? ''} ${Buffer.concat(pieces).toString('latin1')}`;
  }

  function everyFile(): [name: string, ask: () => Promise<string>][] {
    return QUESTIONS.flatMap((question) =>
      ['json', ...readingOf(question).reading.files.map(({ name }) => name)].map(
        (format): [string, () => Promise<string>] => [`${question} ${format}`, () => reply(question, format)],
      ),
    );
  }

  it('is the same bytes in every form after dumps came and went and the taxonomy changed', async () => {
    expect(before.size).toBeGreaterThan(80);
    const changed: string[] = [];
    for (const [name, ask] of everyFile()) if ((await ask()) !== before.get(name)) changed.push(name);
    expect(changed).toEqual([]);
  }, 120_000);

  it('names itself in its files: version, day and pinned address, in notes, citation and picture', async () => {
    const [question = ''] = QUESTIONS;
    const address = `asof=${version}`;
    for (const format of ['meta', 'cite', 'svg']) expect(await reply(question, format)).toContain(address);
    expect(await reply(question, 'svg')).toContain('As of');
    expect(JSON.parse((await reply(question, 'meta')).replace(/^\S+ /, ''))).toMatchObject({
      corpusVersion: version,
    });
  });

  it('stands alone where it is embedded, and says how the corpus moved on', async () => {
    const path = `http://localhost/embed/trends?themes=transformers,vision-transformers&phrases=mamba&bucket=year&measure=share&asof=${version}`;
    const shown = await embed.GET(new Request(path), { params: Promise.resolve({ chart: 'trends' }) });
    const html = await shown.text();
    expect(shown.status).toBe(200);
    expect(html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toMatch(
      /As of .*The corpus has since lost \d+ papers?\./,
    );
    expect(html).not.toContain('numbers are those of now');
  });

  it('answers no question that was not kept', async () => {
    const { reading, parameters } = readingOf('/api/trends?themes=transformers&bucket=month');
    await expect(reading.reply(db, parameters)).rejects.toMatchObject({ code: 'corpus-moved' });
  });

  it('is listed, with what it takes, and can be given up by who may write', async () => {
    const headers = { host: 'localhost' };
    const list = async (): Promise<PinsAnswer> =>
      (await (await pinsRoute.GET(new Request('http://localhost/api/pins'), none)).json()) as PinsAnswer;
    const view = '/api/themes?q=sailing';
    const post = (): Promise<Response> =>
      pinsRoute.POST(
        new Request('http://localhost/api/pins', { method: 'POST', headers, body: JSON.stringify({ view }) }),
        none,
      );
    const made = await post();
    const pin = (await made.json()) as PinAnswer;
    expect([made.status, (await post()).status]).toEqual([201, 200]);
    expect(pin).toMatchObject({ link: `/api/themes?q=sailing&asof=${pin.version}`, answers: 1 });
    expect((await list()).pins).toHaveLength(QUESTIONS.length + 1);
    const remove = (): Promise<Response> =>
      onePin.DELETE(new Request(`http://localhost/api/pins/${pin.id}`, { method: 'DELETE', headers }), {
        params: Promise.resolve({ id: pin.id }),
      });
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
    expect((await list()).pins).toHaveLength(QUESTIONS.length);
    const { rows } = await db.pool.query('SELECT 1 FROM kept_answer WHERE pin_id = $1', [pin.id]);
    expect(rows).toEqual([]);
    const foreign = await pinsRoute.POST(
      new Request('http://localhost/api/pins', { method: 'POST', headers: { host: 'example.org' } }),
      none,
    );
    expect(foreign.status).toBe(403);
  });

  it('holds what its page read and what its page links to', async () => {
    const now = (await corpusVersion(db)).version;
    const linked = `/api/themes?strength=about&asof=${now}&format=csv`;
    const openPage: KeepingOptions['openPage'] = async (address, ticket) => {
      const pin = ticketPin(db, ticket);
      if (pin === undefined) throw new Error('no ticket');
      await trends({ ...db, pin }, { bucket: 'year', measure: 'count', smooth: 0, strength: 'any' });
      return `<a href="${address}">here</a><a href="${linked.replaceAll('&', '&amp;')}">CSV</a>`;
    };
    const { pin } = await keepView(db, '/trends?bucket=year', { ...OPTIONS, openPage });
    expect(pin).toMatchObject({ link: `/trends?bucket=year&asof=${now}`, answers: 2 });
    const { rows } = await db.pool.query<{ read: string }>(
      'SELECT read FROM kept_answer WHERE pin_id = $1 ORDER BY read',
      [pin.id],
    );
    expect(rows.map(({ read }) => read)).toEqual(['themes', 'trends']);
    const again = await keepView(db, `/trends?bucket=year&asof=${now}`, OPTIONS);
    expect([again.made, again.pin.id]).toEqual([false, pin.id]);
  });

  it('is refused where it cannot be shown, where it is none, and where there is no room', async () => {
    const refusal = async (view: string, more: Partial<KeepingOptions> = {}): Promise<unknown> =>
      keepView(db, view, { ...OPTIONS, ...more }).then(
        () => null,
        (error: unknown) => (error instanceof TidelineError ? error.code : error),
      );
    expect(await refusal('/ingest')).toBe('bad-parameter');
    expect(await refusal('/api/dumps')).toBe('bad-parameter');
    expect(await refusal('/api/trends?themes=no-such-theme')).toBe('bad-parameter');
    expect(await refusal('/api/trends?bucket=quarter', { mostBytes: 10 })).toBe('no-room');
    const failing: KeepingOptions['openPage'] = (_address, ticket) => {
      ticketPin(db, ticket)?.fail(new TidelineError('bad-parameter', 'no such page'));
      return Promise.resolve('');
    };
    expect(await refusal('/trends?bucket=quarter', { openPage: failing })).toBe('bad-parameter');
  });
});
