import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GET } from '@/app/api/openapi.json/route';

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: { enum?: string[]; default?: unknown };
}

interface Document {
  openapi: string;
  paths: Record<string, { get: { operationId: string; parameters: Parameter[] } }>;
}

async function described(): Promise<Document> {
  const response = await GET(new Request('http://localhost/api/openapi.json'), {
    params: Promise.resolve({}),
  });
  return (await response.json()) as Document;
}

/** Routes that write, or say nothing of the corpus. */
const APART = ['/api/ingest', '/api/health', '/api/openapi.json', '/api/{...path}'];

describe('the OpenAPI document', () => {
  it('describes every reading route that there is', async () => {
    const routes = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('/route.ts'))
      .map((file) => `/api/${file.replace(/\/route\.ts$/, '').replace(/\[+([^\]]+)\]+/g, '{$1}')}`);
    const { openapi, paths } = await described();
    expect(openapi).toBe('3.1.0');
    expect([...Object.keys(paths), ...APART].sort()).toEqual(routes.sort());
  });

  it('takes parameters, what they accept and their defaults from the schemas of the requests', async () => {
    const { paths } = await described();
    const { parameters = [] } = paths['/api/trends']?.get ?? {};
    expect(parameters.map(({ name }) => name)).toEqual(
      'from to q dump venue source strength themes bucket measure smooth format'.split(' '),
    );
    expect(parameters.find(({ name }) => name === 'bucket')).toMatchObject({
      in: 'query',
      required: false,
      schema: { enum: ['day', 'week', 'month', 'quarter', 'year'], default: 'month' },
    });
    const pair = paths['/api/cooccurrence/trend']?.get.parameters ?? [];
    expect(pair.filter(({ required }) => required).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('names each operation once', async () => {
    const { paths } = await described();
    const names = Object.values(paths).map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
  });
});
