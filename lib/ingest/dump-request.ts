import { z } from 'zod';
import { TidelineError } from '../errors';
import { FORMAT_NAMES } from '../model/format';
import type { DumpRequest } from './stage';

const LONGEST_NAME = 300;

const fields = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'a name of at least one character')
    .max(LONGEST_NAME, `a name of at most ${LONGEST_NAME} characters`)
    .refine((name) => !/\p{Cc}/u.test(name), 'a name without control characters'),
  format: z.enum(FORMAT_NAMES, `one of ${FORMAT_NAMES.join(', ')}`),
  crawledOn: z.iso.date('a day such as 2026-01-02'),
});

/**
 * What a sender says of a dump besides its bytes; what is left out or empty is not in the answer.
 * @throws TidelineError `bad-parameter`, naming it and what it accepts.
 */
export function dumpRequest(
  given: Record<keyof DumpRequest, string | null | undefined>,
): Partial<DumpRequest> {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => Boolean(value)));
  const parsed = fields.partial().safeParse(filled);
  if (parsed.success) {
    return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  }
  const issue = parsed.error.issues[0];
  const parameter = String(issue?.path[0]);
  throw new TidelineError('bad-parameter', `${parameter} must be ${issue?.message ?? 'valid'}.`, {
    parameter,
  });
}
