import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '@/app/api/_operations';
import { GET } from '@/app/api/openapi.json/route';
import { FORMAT_NAMES } from '@/lib/model/format';

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: { enum?: string[]; default?: unknown };
}

interface Described {
  operationId: string;
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, { schema: unknown }> }>;
  security?: unknown[];
}

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, { required?: string[]; properties?: Record<string, unknown> }> };
}

const context = { params: Promise.resolve({}) };

async function described(): Promise<Document> {
  const response = await GET(new Request('http://localhost/api/openapi.json'), context);
  return (await response.json()) as Document;
}

/** Path of a route file; the routes of pages and pictures are none of programs'. */
const pathOf = (file: string): string =>
  `/${file.replace(/\/route\.tsx?$/, '').replace(/\[+([^\]]+)\]+/g, '{$1}')}`;

const FILES = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\/route\.tsx?$/.test(file))
  .filter((file) => !file.includes('[[...path]]') && !file.startsWith('embed/'));

type Answering = { OPTIONS: typeof GET };

// Outside of a test, which would count the time that reading all modules takes.
const ROUTES = await Promise.all(
  FILES.map(async (file) => [file, (await import(join(process.cwd(), 'app', file))) as Answering] as const),
);

async function methodsOf({ OPTIONS }: Answering): Promise<string[]> {
  const answer = await OPTIONS(new Request('http://localhost/', { method: 'OPTIONS' }), context);
  const allowed = answer.headers.get('allow')?.toLowerCase().split(', ') ?? [];
  return allowed.filter((method) => method !== 'head' && method !== 'options').sort();
}

describe('the OpenAPI document', () => {
  it('describes every method of every route that there is, and no other', async () => {
    const { openapi, paths } = await described();
    expect(openapi).toBe('3.1.0');
    const there = await Promise.all(
      ROUTES.map(async ([file, route]) => [pathOf(file), await methodsOf(route)]),
    );
    const told = Object.entries(paths).map(([path, methods]) => [path, Object.keys(methods).sort()]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(there));
  });

  it('takes parameters, what they accept and their defaults from the schemas of the requests', async () => {
    const { paths } = await described();
    const { parameters = [] } = paths['/api/trends']?.['get'] ?? {};
    expect(parameters.map(({ name }) => name)).toEqual(
      'from to q dump venue source strength themes phrases bucket measure smooth format asof form bursts chart scheme width height scale background'.split(
        ' ',
      ),
    );
    expect(parameters.find(({ name }) => name === 'bucket')).toMatchObject({
      in: 'query',
      required: false,
      schema: { enum: ['day', 'week', 'month', 'quarter', 'year'], default: 'month' },
    });
    const pair = paths['/api/cooccurrence/trend']?.['get']?.parameters ?? [];
    expect(pair.filter(({ required }) => required).map(({ name }) => name)).toEqual(['a', 'b']);
    const ingest = paths['/api/ingest']?.['post']?.parameters ?? [];
    expect(ingest.find(({ name }) => name === 'format')?.schema.enum).toEqual([...FORMAT_NAMES]);
  });

  it('names each operation once', () => {
    const names = OPERATIONS.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a schema for every JSON answer and none that is missing', async () => {
    const document = await described();
    const { schemas } = document.components;
    const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
    for (const reference of references) expect(schemas).toHaveProperty(reference.split('/').at(-1) ?? '');
    expect(document.paths['/api/trends']?.['get']?.responses['200']?.content?.['application/json']).toEqual({
      schema: { $ref: '#/components/schemas/Trends' },
    });
    expect(schemas['Trends']?.required).toEqual(
      'bucket from to buckets papers incomplete cut undated measure series'.split(' '),
    );
    expect(schemas['Ratio']?.properties).toHaveProperty('low');
  });

  it('tells which operations need the right to write', async () => {
    const { paths } = await described();
    const guarded = Object.values(paths)
      .flatMap((methods) => Object.values(methods))
      .filter(({ security }) => security !== undefined);
    expect(guarded.map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining(['ingest', 'undo', 'redate']),
    );
    for (const { responses } of guarded) expect(Object.keys(responses)).toContain('403');
  });

  it('is not sent again to whoever holds it', async () => {
    const held = (await GET(new Request('http://localhost/api/openapi.json'), context)).headers.get('etag');
    const again = new Request('http://localhost/api/openapi.json', {
      headers: { 'if-none-match': held ?? '' },
    });
    expect((await GET(again, context)).status).toBe(304);
  });
});
