import { z } from 'zod';
import { TidelineError } from '../../errors';
import type { PapersRequest } from '../../model/request/papers-request';

/** Where a page ended: the last paper's place in the order. */
const place = z.object({
  sort: z.enum(['newest', 'oldest', 'relevance']),
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** Null: among the undated, which come last. */
  day: z.iso.date().nullable(),
  rank: z.number().nullable(),
});
export type PaperPlace = z.output<typeof place>;

export function writeCursor(at: PaperPlace): string {
  return Buffer.from(JSON.stringify(at)).toString('base64url');
}

/** @throws TidelineError `bad-parameter` where the cursor is none of ours, or belongs to another order. */
export function readCursor({ cursor, sort }: Pick<PapersRequest, 'cursor' | 'sort'>): PaperPlace | null {
  if (cursor === undefined) return null;
  const read = place.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()));
  if (read.success && read.data.sort === sort) return read.data;
  throw new TidelineError(
    'bad-parameter',
    '"cursor" must be the `next` of an earlier page in the same order.',
    {
      parameter: 'cursor',
    },
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
