import { z } from 'zod';
import { answerNames } from './_answer-names';
import type { Content, Operation } from './_operation';

type Json = Record<string, unknown>;

const SCHEMAS = '#/components/schemas/';

/** Why a problem is answered with a status, where its title does not say. */
const PROBLEMS: Record<number, string> = {
  400: 'A parameter is not accepted; the document names it and says what is.',
  401: 'Writing needs the token of the server.',
  403: 'Writing is not open to this request.',
  404: 'There is nothing of that name.',
  409: 'The corpus has moved on from the version that was asked for; the document says how.',
  412: 'It was changed since it was read: `If-Match` names another ETag.',
  413: 'The body, or what it unpacks to, is too large.',
  415: 'No format recognises the bytes; the document says which were tried.',
  422: 'Nothing of the body could be kept.',
  429: 'Too much at once; `Retry-After` says when to come again.',
  503: 'The database does not answer.',
  507: 'There is no room for another; the document says what can be given up.',
};

/**
 * The API as OpenAPI 3.1. Parameters come from the schemas that parse the requests and answers from the
 * schemas that their types are made of, so the document cannot say otherwise than the routes do.
 */
export function openApi(operations: readonly Operation[], version: string): Json {
  const names = answerNames();
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation, names) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tideline',
      version,
      description:
        'What research papers turn to. Dates are ISO 8601, days are UTC, shares are fractions, null is no data. A parameter that a path does not know is refused, an empty one counts as absent. An answer may gain members.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: {
      schemas: componentsOf(names),
      securitySchemes: {
        token: {
          ...{ type: 'http', scheme: 'bearer' },
          description:
            'INGEST_TOKEN of the server. Where none is set, only the machine itself may write, without one.',
        },
      },
    },
  };
}

type Names = ReturnType<typeof answerNames>;

function described(operation: Operation, names: Names): Json {
  const { id, summary, path, parameters, body, answers, problems, writes } = operation;
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }));
  const answered = Object.entries(answers).map(([status, { description, content }]) => [
    status,
    { description, ...(content === undefined ? {} : { content: contentOf(content, names, 'output') }) },
  ]);
  const refused = problems.map((status) => [String(status), problemOf(status)]);
  return {
    ...{ operationId: id, summary, parameters: [...named, ...queryParameters(parameters)] },
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: contentOf(body, names, 'input') } }),
    responses: Object.fromEntries([...answered, ...refused]),
    ...(writes ? { security: [{}, { token: [] }] } : {}),
  };
}

function problemOf(status: number): Json {
  return {
    description: PROBLEMS[status] ?? 'A problem document, RFC 9457.',
    content: { 'application/problem+json': { schema: { $ref: `${SCHEMAS}Problem` } } },
  };
}

function queryParameters(parameters: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = typeof property === 'object' ? property : {};
    return {
      ...{ name, in: 'query', required: required.includes(name) },
      ...(description === undefined ? {} : { description }),
      schema,
    };
  });
}

function contentOf(content: Content, names: Names, io: 'input' | 'output'): Json {
  const schemas = Object.entries(content).map(([mediaType, schema]) => [
    mediaType,
    { schema: schema === null ? { type: 'string' } : schemaOf(schema, names, io) },
  ]);
  return Object.fromEntries(schemas) as Json;
}

function schemaOf(schema: z.ZodType, names: Names, io: 'input' | 'output'): Json {
  const name = names.get(schema)?.id;
  if (name !== undefined) return { $ref: `${SCHEMAS}${name}` };
  if (schema instanceof z.ZodUnion) {
    return { anyOf: schema.options.map((one) => schemaOf(one as z.ZodType, names, io)) };
  }
  return opened(z.toJSONSchema(schema, { io }));
}

function componentsOf(names: Names): Json {
  const { schemas } = z.toJSONSchema(names, {
    uri: (name) => `${SCHEMAS}${name}`,
    override: ({ jsonSchema }) => {
      // Readers must not refuse what a later release adds.
      delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, opened(schema)]));
}

/** Without what only stands in a schema that is a document of its own. */
function opened({ $schema: _schema, $id: _id, ...schema }: Json): Json {
  return schema;
}
