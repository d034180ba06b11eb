import { z } from 'zod';
import type { Reading } from '@/lib/queries/readings/reading';

/** A body by its media types: the schema of what it holds, or null for text or bytes. */
export type Content = Record<string, z.ZodType | null>;

/** What one method of one path takes and gives. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  /** Name of the operation, given once. */
  id: string;
  summary: string;
  /** What the address takes after its question mark. */
  parameters: z.ZodObject;
  body?: Content;
  /** By status. */
  answers: Record<number, { description: string; content?: Content }>;
  /** Statuses of the problem documents that it may answer with. */
  problems: readonly number[];
  /** Whether it needs the right to write. */
  writes: boolean;
}

/** What takes no parameter. */
export const NO_PARAMETERS = z.object({});

/** The operation that answers a reading, as JSON or as a file. */
export function reads(
  path: string,
  { name, parameters, schema, files: forms }: Reading,
  summary: string,
): Operation {
  const types = forms.map(({ mediaType }) => mediaType.split(';')[0] ?? mediaType);
  const files = types.filter((type) => type !== 'application/json').map((type) => [type, null] as const);
  const named = path.includes('{');
  return {
    ...{ method: 'get', path, id: name, summary, parameters, writes: false },
    answers: {
      200: {
        description: 'The answer, or a file of it.',
        content: { 'application/json': schema, ...Object.fromEntries(files) },
      },
      304: { description: 'The answer is the one whose ETag the request names.' },
    },
    problems: [400, ...(named ? [404] : []), ...('asof' in parameters.shape ? [409] : []), 503],
  };
}
