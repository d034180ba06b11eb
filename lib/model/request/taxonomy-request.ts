import { z } from 'zod';
import { wholeNumberParameter } from './whole-number-parameter';

const version = z.string().max(64, 'at most 64 characters');

/** `GET /api/taxonomy`. */
export const taxonomyRequest = z.object({
  version: version.optional().describe('One of the history; without it the taxonomy saved last.'),
  format: z.enum(['yaml', 'json'], { error: 'must be yaml or json' }).default('yaml'),
});

/** `GET /api/taxonomy/diff`. */
export const taxonomyDiffRequest = z.object({
  from: version.describe('A version, or `file` for the taxonomy that comes with the program.'),
  to: version.describe('A version, or `file`.'),
});

/** `GET /api/taxonomy/suggestions`. */
export const suggestionsRequest = z.object({
  theme: z.string().min(1, 'must name a theme').max(100, 'at most 100 characters').describe('Id of a theme.'),
  limit: wholeNumberParameter(1, 100).default(20).describe('Suggestions at most.'),
});

/** The body of `POST /api/taxonomy/revert`. */
export const revertRequest = z.strictObject({
  version: version.describe('A version of the history, or `file`.'),
});
