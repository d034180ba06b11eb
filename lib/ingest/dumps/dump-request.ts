import { z } from 'zod';
import { FORMAT_NAMES } from '../../model/format';
import { dayParameter } from '../../model/request/day-parameter';
import { parseRequest, type RawParameters } from '../../model/request/parse-request';
import type { DumpRequest } from '../stage/staged-dump';

const LONGEST_NAME = 300;

/** The parameters of `POST /api/ingest`. */
export const dumpParameters = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'must be a name of at least one character')
    .max(LONGEST_NAME, `must be a name of at most ${LONGEST_NAME} characters`)
    .refine((name) => !/\p{Cc}/u.test(name), 'must be a name without control characters')
    .optional()
    .describe('What the dump is called; else the name of its file.'),
  format: z
    .enum(FORMAT_NAMES, `must be one of ${FORMAT_NAMES.join(', ')}`)
    .optional()
    .describe('Format of the records; else it is told from the bytes.'),
  crawledOn: dayParameter.optional().describe('The day on which the dump was captured.'),
});

/**
 * What a sender says of a dump besides its bytes; what is left out or empty is not in the answer.
 * @throws TidelineError `bad-parameter`, naming it and what it accepts.
 */
export function dumpRequest(given: RawParameters): Partial<DumpRequest> {
  const parsed = parseRequest(dumpParameters, given);
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined));
}
