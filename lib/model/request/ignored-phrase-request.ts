import { z } from 'zod';

/** The body of `POST` and `DELETE /api/emerging/ignored`. */
export const ignoredPhraseRequest = z.strictObject({
  phrase: z
    .string('must be a phrase')
    .trim()
    .min(1, 'must be a phrase')
    .max(200, 'must be at most 200 characters')
    .refine((phrase) => !phrase.includes('\0'), 'must be text')
    .transform((phrase) => phrase.toLowerCase()),
});
