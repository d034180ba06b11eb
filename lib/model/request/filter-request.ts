import { z } from 'zod';
import { FORMAT_NAMES } from '../format';
import { STRENGTHS } from '../theme';
import { rangeInOrder } from './range-in-order';
import { wordsParameter } from './words-parameter';
import { dayParameter } from './day-parameter';

/** The filters that all questions share. */
export const filterRequest = z
  .object({
    from: dayParameter
      .optional()
      .describe('First day; only papers whose whole period lies in the range count.'),
    to: dayParameter.optional().describe('Last day, included.'),
    q: wordsParameter
      .optional()
      .describe(
        'Words in title or abstract: "a phrase", OR, -without, begin*, =GAN in its own case; see the README.',
      ),
    dump: z
      .string()
      .regex(/^[0-9a-f]{12}$/, 'must be the id of a dump, 12 hexadecimal digits')
      .optional()
      .describe('Only papers with a record in this dump.'),
    venue: z
      .string()
      .max(1000, 'must be at most 1,000 characters')
      .optional()
      .describe('Only papers of this venue.'),
    source: z
      .enum(FORMAT_NAMES, `must be ${FORMAT_NAMES.join(', ')}`)
      .optional()
      .describe('Only papers with a record of this format.'),
    strength: z
      .enum(['any', STRENGTHS[0]], 'must be any or about')
      .default('any')
      .describe('`about`: only tags of papers that are about the theme.'),
  })
  .superRefine(rangeInOrder);

export type Filter = z.output<typeof filterRequest>;
