import { z } from 'zod';
import type { Database } from '../../db/client';
import { fileName } from '../../exports/file-name';
import { EXPORT_FORMATS } from '../../exports/registry';
import type { Table } from '../../exports/table';
import { parseRequest, type RawParameters } from '../../model/request/parse-request';

/** An answer, ready to be sent or written to a file. */
export interface Reply {
  mediaType: string;
  /** Null where the answer is no file. */
  fileName: string | null;
  body: AsyncIterable<string | Uint8Array>;
}

/** One thing that can be read, by the API and by the command line alike. */
export interface Reading {
  /** What it is of, as in its path. */
  name: string;
  /** Every parameter, `format` among them. */
  parameters: z.ZodObject;
  /** What its JSON is like. */
  schema: z.ZodType;
  /** Whether it shows what the corpus version does not cover, such as dumps that were rejected. */
  beyondVersion: boolean;
  /** @throws TidelineError where a parameter is not accepted. */
  reply(db: Database, parameters: RawParameters): Promise<Reply>;
}

interface Question<Shape extends z.ZodRawShape, Answer> {
  name: string;
  request: z.ZodObject<Shape>;
  schema: z.ZodType<Answer>;
  beyondVersion?: boolean;
  answer(db: Database, request: z.output<z.ZodObject<Shape>>): Promise<Answer>;
  /** What a file holds: all of it, whatever the limit of the request; and the words of its name. */
  file(
    db: Database,
    request: z.output<z.ZodObject<Shape>>,
  ): Promise<{ table: Table; named: (string | undefined)[] }>;
}

type Asked<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>> & { format: string };

const NAMES = ['json', ...EXPORT_FORMATS.map(({ name }) => name)];

const formatParameter = z
  .enum(NAMES, `must be ${NAMES.join(', ')}`)
  .default('json')
  .describe('`json`, or a file of that format.');

/** Joins a question with its parameters and with the table that its files hold. */
export function reading<Shape extends z.ZodRawShape, Answer>(question: Question<Shape, Answer>): Reading {
  const parameters = question.request.extend({ format: formatParameter });
  return {
    name: question.name,
    parameters,
    schema: question.schema,
    beyondVersion: question.beyondVersion ?? false,
    async reply(db, raw) {
      // Extending keeps the shape; the compiler cannot see it through the generic.
      const request = parseRequest(parameters, raw) as unknown as Asked<Shape>;
      const file = EXPORT_FORMATS.find(({ name }) => name === request.format);
      if (file === undefined) {
        const answer = await question.answer(db, request);
        return {
          mediaType: 'application/json; charset=utf-8',
          fileName: null,
          body: one(JSON.stringify(answer)),
        };
      }
      const { table, named } = await question.file(db, request);
      return {
        mediaType: file.mediaType,
        fileName: fileName([question.name, ...named], file.name),
        body: file.encode(table),
      };
    },
  };
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}
