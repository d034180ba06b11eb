import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DELETE, PATCH } from '@/app/api/dumps/[id]/route';
import { POST } from '@/app/api/ingest/route';
import type { IngestReport } from '@/lib/model/answers';
import { freshDatabase, type TestDatabase } from '../database';
import { emptyCorpus, readCorpus } from './corpus';
import { useSmallTaxonomy } from './small-taxonomy';
import { standInDump } from './stand-in-format';

const opened = vi.hoisted(() => ({ database: undefined as unknown }));
vi.mock('@/lib/db/open', () => ({ database: () => Promise.resolve(opened.database) }));
vi.mock('@/lib/ingest/formats/registry', async () => (await import('./stand-in-format')).standInRegistry);

const HOST = 'localhost:3000';
const TEXT = standInDump({ title: 'Deep Transformer Models', abstract: 'We read very long texts.' });
const none = { params: Promise.resolve({}) };

function post(body: BodyInit | null, headers: Record<string, string> = {}, query = ''): Promise<Response> {
  const request = new Request(`http://${HOST}/api/ingest${query}`, { method: 'POST', body, headers });
  request.headers.set('host', HOST);
  return POST(request, none);
}

function onDump(
  handler: typeof DELETE,
  method: string,
  id: string,
  { body = null, headers = {} }: { body?: string | null; headers?: Record<string, string> } = {},
): Promise<Response> {
  const request = new Request(`http://${HOST}/api/dumps/${id}`, {
    method,
    body,
    headers: { host: HOST, ...headers },
  });
  return handler(request, { params: Promise.resolve({ id }) });
}

async function sent(text = TEXT): Promise<IngestReport> {
  return (await post(text)).json() as Promise<IngestReport>;
}

describe('the writing routes', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    opened.database = db;
    await useSmallTaxonomy(db);
  });
  beforeEach(async () => {
    vi.unstubAllEnvs();
    await emptyCorpus(db);
  });
  afterAll(() => db.close());

  it('take a file as the body, 201 the first time and 200 the second', async () => {
    const first = await post(TEXT, {}, '?name=page&crawledOn=2026-01-02');
    expect(first.status).toBe(201);
    expect(await first.json()).toMatchObject({
      ...{ duplicate: false, added: 1, dump: { name: 'page', crawledOn: '2026-01-02' } },
    });
    const second = await post(TEXT);
    expect(second.status).toBe(200);
    expect(await second.json()).toMatchObject({ duplicate: true, dump: { name: 'page' } });
  });

  it('see gzip by its bytes, whatever type the sender claims', async () => {
    const response = await post(gzipSync(TEXT), { 'content-type': 'text/plain' });
    expect(await response.json()).toMatchObject({ added: 1, dump: { bytes: Buffer.byteLength(TEXT) } });
  });

  it('take a form with one file, under the name of the file', async () => {
    const form = new FormData();
    form.set('note', 'not a file');
    form.set('file', new File([TEXT], 'Käfer.txt'));
    const response = await post(form);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ dump: { name: 'Käfer.txt' } });
  });

  it('refuse a form with no file, with two, and one that breaks off, and keep nothing', async () => {
    const two = new FormData();
    two.append('file', new File([TEXT], 'one.txt'));
    two.append('file', new File([standInDump({ title: 'Other' })], 'two.txt'));
    const broken = '--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\n' + TEXT;
    const responses = [
      await post(new FormData()),
      await post(two),
      await post(broken, { 'content-type': 'multipart/form-data; boundary=x' }),
      await post(broken, { 'content-type': 'multipart/form-data' }),
    ];
    expect(responses.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect((await readCorpus(db)).papers).toEqual([]);
  });

  it('take each member of a zip as a dump, and say which could not be read', async () => {
    const zip = zipSync({
      'a.txt': Buffer.from(TEXT),
      'read me.md': Buffer.from('Hello.'),
      'b.txt': Buffer.from(standInDump({ title: 'On Graphs' })),
    });
    const response = await post(Buffer.from(zip), {}, '?name=pages.zip');
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      reports: [{ dump: { name: 'pages.zip/a.txt' } }, { dump: { name: 'pages.zip/b.txt' } }],
      refused: [{ name: 'pages.zip/read me.md', status: 415 }],
    });
  });

  it('tell how far they are and end with the report where events are asked for', async () => {
    const response = await post(TEXT, { accept: 'text/event-stream' });
    expect(response.headers.get('content-type')).toMatch('text/event-stream');
    const events = (await response.text()).trimEnd().split('\n\n');
    const bytes = Buffer.byteLength(TEXT);
    expect(events.at(-2)).toMatch(`event: progress\ndata: {"bytes":${bytes},`);
    expect(events.at(-1)).toMatch(/^event: report\ndata: \{"dump":\{.*"added":1,/);
  });

  it('end with the problem where events are asked for and nothing can be read', async () => {
    const response = await post('Hello.', { accept: 'text/event-stream' });
    expect(await response.text()).toMatch(
      /event: error\ndata: \{"type":"urn:tideline:unknown-format".*\}\n\n$/,
    );
  });

  it('answer with the status of what went wrong', async () => {
    expect((await post('Hello.')).status).toBe(415);
    expect((await post('')).status).toBe(415);
    expect((await post(TEXT, {}, '?crawledOn=soon')).status).toBe(400);
    expect((await post(TEXT, {}, '?crawled_on=2026-01-02')).status).toBe(400);
    const rejected = await post(standInDump({ bad: 'no' }));
    expect(rejected.status).toBe(422);
    expect(await rejected.json()).toMatchObject({
      title: 'Every record was rejected',
      report: { rejected: 1 },
    });
  });

  it('refuse what is larger than MAX_UPLOAD_BYTES, announced or not', async () => {
    vi.stubEnv('MAX_UPLOAD_BYTES', '100');
    expect((await post(null, { 'content-length': '101' })).status).toBe(413);
    expect((await post(standInDump({ title: 'x'.repeat(200) }))).status).toBe(413);
  });

  it('refuse a foreign page, and everybody without the token where one is set', async () => {
    expect((await post(TEXT, { origin: 'https://evil.example' })).status).toBe(403);
    expect(
      (await onDump(DELETE, 'DELETE', 'x', { headers: { origin: 'https://evil.example' } })).status,
    ).toBe(403);
    vi.stubEnv('INGEST_TOKEN', 'a-long-secret');
    const refused = await post(TEXT);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="tideline"',
    ]);
    expect((await onDump(PATCH, 'PATCH', 'x')).status).toBe(401);
    expect((await post(TEXT, { authorization: 'Bearer a-long-secret' })).status).toBe(201);
  });

  it('take a dump back, once', async () => {
    const { dump } = await sent();
    expect((await onDump(DELETE, 'DELETE', dump.id)).status).toBe(204);
    expect((await onDump(DELETE, 'DELETE', dump.id)).status).toBe(404);
    expect((await readCorpus(db)).papers).toEqual([]);
  });

  it('date a dump anew and answer with it', async () => {
    const { dump } = await sent();
    const response = await onDump(PATCH, 'PATCH', dump.id, { body: '{"crawledOn":"2026-02-03"}' });
    expect(await response.json()).toMatchObject({ id: dump.id, crawledOn: '2026-02-03', status: 'held' });
    for (const body of [
      '{}',
      'soon',
      '{"crawledOn":"2026-02-30"}',
      '{"crawledOn":null}',
      '{"crawledOn":"0000-01-01"}',
    ]) {
      expect((await onDump(PATCH, 'PATCH', dump.id, { body })).status).toBe(400);
    }
    const long = `{"crawledOn":"${'2'.repeat(20_000)}"}`;
    expect((await onDump(PATCH, 'PATCH', dump.id, { body: long })).status).toBe(413);
    expect((await onDump(PATCH, 'PATCH', 'x', { body: '{"crawledOn":"2026-02-03"}' })).status).toBe(404);
  });
});
