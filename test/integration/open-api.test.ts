import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OPERATIONS } from '@/app/api/_operations';
import { ingestSeeds } from '@/lib/ingest/dumps/seeds';
import { syncTaxonomy } from '@/lib/ingest/tagging/taxonomy-sync';
import { freshDatabase, type TestDatabase } from './database';
import { quiet } from './ingest/corpus';

type Json = Record<string, unknown>;
type Handler = (request: Request, context: { params: Promise<Json> }) => Promise<Response>;

const SEED = '000_96344cb8fbf2b9bd.txt';

/** What is asked of each operation that reads; a path without a line here is asked as it is. */
const QUESTIONS: Record<string, string[]> = {
  '/api/themes': ['', '?strength=about&from=2025-01-01'],
  '/api/trends': [
    '',
    '?bucket=year&measure=share&smooth=1',
    '?measure=cumulative&q=model',
    '?from=2099-01-01',
  ],
  '/api/cooccurrence': ['', '?min=3&limit=5', '?from=2025-01-01'],
  '/api/cooccurrence/trend': ['?a=reasoning&b=reinforcement-learning&bucket=year&measure=share'],
  '/api/compare': ['', '?before=2024-01-01..2024-12-31&after=2025-01-01..2025-12-31'],
  '/api/movers': ['', '?limit=3'],
  '/api/emerging': ['', '?limit=1'],
  '/api/composition': ['', '?by=venue&bucket=year&limit=2', '?by=venue&q=model&from=2025-01-01'],
  '/api/phrases': [
    '?q=model',
    '?q=%22language+model%22&q=%3DGAN&bucket=year&measure=share&smooth=1&within=model',
  ],
  '/api/taxonomy': ['', '?format=json'],
  '/api/taxonomy/diff': ['?from=file&to=file'],
  '/api/taxonomy/suggestions': ['?theme=reasoning'],
  '/api/oembed': ['?url=/trends'],
  '/api/digest/leave': ['?token=x'],
  '/digest/preview': ['', '?themes=reasoning&q=model&frequency=daily&as=text', '?as=json'],
  '/api/papers': ['', '?dated=no&limit=3', '?q=model&sort=relevance&themes=reasoning'],
};

describe('the answers of a corpus', () => {
  let db: TestDatabase;
  let document: { components: { schemas: Json }; paths: Record<string, Record<string, Json>> };
  const ids: Record<string, string> = {};

  const ask = async (method: string, path: string, query = '', init: RequestInit = {}): Promise<Response> => {
    const file = path.replace(/\{(\w+)\}/g, '[$1]');
    const routes = (await import(join(process.cwd(), 'app', file, 'route'))) as Record<string, Handler>;
    const url = `http://localhost${path.replace('{id}', ids[path] ?? '')}${query}`;
    const handler = routes[method.toUpperCase()];
    if (handler === undefined) throw new Error(`${path} has no ${method}`);
    const headers = { host: 'localhost', ...(init.headers as Record<string, string> | undefined) };
    return handler(new Request(url, { ...init, method: method.toUpperCase(), headers }), {
      params: Promise.resolve({ id: ids[path] }),
    });
  };

  /** The schema that the document itself has for an answer, made to check. */
  const checker = (method: string, path: string, status: number, mediaType = 'application/json') => {
    const operation = document.paths[path]?.[method] as {
      responses: Record<string, { content: Record<string, { schema: Json }> }>;
    };
    const schema = operation.responses[String(status)]?.content[mediaType]?.schema;
    expect(schema, `${method} ${path} ${status}`).toBeDefined();
    const whole = JSON.stringify({ ...schema, $defs: document.components.schemas });
    const local = whole.replaceAll('#/components/schemas/', '#/$defs/');
    return z.fromJSONSchema(JSON.parse(local) as Parameters<typeof z.fromJSONSchema>[0]);
  };

  beforeAll(async () => {
    db = await freshDatabase();
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
    await syncTaxonomy(db, quiet);
    await ingestSeeds(db, quiet);
    document = (await (await ask('get', '/api/openapi.json')).json()) as typeof document;
    const { papers } = (await (await ask('get', '/api/papers')).json()) as { papers: { id: string }[] };
    const { dumps } = (await (await ask('get', '/api/dumps')).json()) as { dumps: { id: string }[] };
    ids['/api/papers/{id}'] = papers[0]?.id ?? '';
    ids['/api/dumps/{id}'] = dumps[0]?.id ?? '';
    ids['/api/dumps/{id}/rejections'] = dumps[0]?.id ?? '';
  });
  afterAll(async () => {
    Object.assign(globalThis, { tidelineDatabase: undefined });
    await db.close();
  });

  const reads = OPERATIONS.filter(({ method }) => method === 'get');
  const asked = reads.flatMap(({ path }) => (QUESTIONS[path] ?? ['']).map((query) => [path, query] as const));
  it.each(asked)('are as the document has them: %s%s', async (path, query) => {
    const operation = reads.find((one) => one.path === path);
    const schema = operation?.answers[200]?.content?.['application/json'];
    const response = await ask('get', path, query);
    expect(response.status).toBe(200 in (operation?.answers ?? {}) ? 200 : 303);
    if (response.status === 303) return;
    const [mediaType = ''] = response.headers.get('content-type')?.split(';') ?? [];
    expect(Object.keys(operation?.answers[200]?.content ?? {})).toContain(mediaType);
    if (mediaType !== 'application/json' || schema === null || schema === undefined) return;
    const answer: unknown = await response.json();
    // Schemas drop what they do not know: what is left is all that was answered.
    expect(schema.parse(answer)).toEqual(answer);
    expect(() => checker('get', path, 200).parse(answer)).not.toThrow();
  });

  const tagged = asked.filter(([path, query]) => {
    const answers = reads.find((one) => one.path === path)?.answers ?? {};
    return 304 in answers && query !== '?format=json';
  });
  it.each(tagged)('are not sent twice: %s%s', async (path, query) => {
    const held = (await ask('get', path, query)).headers.get('etag') ?? '';
    expect(held).toMatch(/^(W\/)?"/);
    const again = await ask('get', path, query, { headers: { 'if-none-match': held } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('are reports and problems where something is written', async () => {
    const body = await readFile(join('seeds', SEED), 'utf8');
    const more = `${body}\n`;
    const added = await ask('post', '/api/ingest', '?name=more.txt', { body: more });
    const report = (await added.json()) as { dump: { id: string } };
    expect(() => checker('post', '/api/ingest', added.status).parse(report)).not.toThrow();
    ids['/api/dumps/{id}'] = report.dump.id;
    const change = { body: JSON.stringify({ crawledOn: '2026-02-01' }) };
    const dated = await ask('patch', '/api/dumps/{id}', '', change);
    expect(dated.status).toBe(200);
    const dump: unknown = await dated.json();
    expect(() => checker('patch', '/api/dumps/{id}', 200).parse(dump)).not.toThrow();
    const refused = await ask('patch', '/api/dumps/{id}', '', { body: '{"crawledOn":"soon"}' });
    const problem: unknown = await refused.json();
    expect(() =>
      checker('patch', '/api/dumps/{id}', 400, 'application/problem+json').parse(problem),
    ).not.toThrow();
    expect((await ask('delete', '/api/dumps/{id}')).status).toBe(204);
    const gone = await ask('delete', '/api/dumps/{id}');
    expect(gone.status).toBe(404);
    expect(() =>
      checker('delete', '/api/dumps/{id}', 404, 'application/problem+json').parse({ type: 'x' }),
    ).toThrow();
  });
});
