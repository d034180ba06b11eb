import { z } from 'zod';

/** A problem document, RFC 9457. It may have more members. */
export const problemAnswer = z.looseObject({
  type: z.string().meta({ examples: ['urn:tideline:bad-parameter'] }),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  parameter: z.string().optional().describe('The parameter that was not accepted.'),
});
