import { z } from 'zod';

/** A version of the corpus that a link is pinned to. */
export const asofParameter = z
  .string()
  .regex(
    /^[0-9a-f]{16}$/,
    'must be a version of the corpus, 16 hexadecimal digits; GET /api/corpus has the present one',
  )
  .optional()
  .describe(
    'Pins the question to a version of the corpus. Where it has moved on, the answer is that of then if its view was pinned (POST /api/pins), else 409, which says what changed.',
  );

/** `GET /api/corpus` */
export const corpusRequest = z.object({
  since: asofParameter.describe('Tells what changed since that version.'),
});
