import { z } from 'zod';
import { EXPORT_FORMATS } from '@/lib/exports/registry';
import type { Reading } from '@/lib/queries/readings/reading';

/** One path of the API as a document describes it. */
export interface ReadPath {
  path: string;
  reading: Reading;
  summary: string;
}

type Json = Record<string, unknown>;

const PROBLEM = {
  description: 'A problem document, RFC 9457.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/**
 * The reading API as OpenAPI 3.1. Parameters come from the schemas that parse the requests, so the
 * document cannot say otherwise than the routes do.
 */
export function openApi(paths: readonly ReadPath[], version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tideline',
      version,
      description:
        'What research papers turn to. Dates are ISO 8601, days are UTC, shares are fractions, null is no data. A parameter that a path does not know is refused, an empty one counts as absent.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: Object.fromEntries(paths.map((one) => [one.path, { get: operation(one) }])),
    components: {
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'detail'],
          properties: {
            type: { type: 'string', examples: ['urn:tideline:bad-parameter'] },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            parameter: { type: 'string', description: 'The parameter that was not accepted.' },
          },
        },
      },
    },
  };
}

function operation({ path, reading, summary }: ReadPath): Json {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    operationId: reading.name,
    summary,
    parameters: [...named, ...queryParameters(reading.parameters)],
    responses: {
      200: { description: 'The answer, or a file of it.', content: mediaTypes() },
      304: { description: 'The answer is the one whose ETag the request names.' },
      400: PROBLEM,
      ...(named.length === 0 ? {} : { 404: PROBLEM }),
      503: PROBLEM,
    },
  };
}

function queryParameters(parameters: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = typeof property === 'object' ? property : {};
    return {
      name,
      in: 'query',
      required: required.includes(name),
      ...(description === undefined ? {} : { description }),
      schema,
    };
  });
}

function mediaTypes(): Json {
  const files = EXPORT_FORMATS.map(({ mediaType }) => [
    mediaType.split(';')[0],
    { schema: { type: 'string' } },
  ]);
  return { 'application/json': { schema: { type: 'object' } }, ...Object.fromEntries(files) };
}
