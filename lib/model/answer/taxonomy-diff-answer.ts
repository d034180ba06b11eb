import { z } from 'zod';
import type { TaxonomyDiff } from '../taxonomy-answers';
import { themePatternAnswer } from './taxonomy-answer';

const difference = <Entry extends z.ZodType>(entry: Entry) =>
  z.object({ added: z.array(entry), removed: z.array(entry) });

const named = z.object({ id: z.string(), name: z.string() });
const words = z
  .object({
    name: z.string(),
    group: z.string(),
    meaning: z.string(),
    parents: z.array(z.string()),
    mark: z.string(),
  })
  .partial();

/** `GET /api/taxonomy/diff` */
export const taxonomyDiffAnswer: z.ZodType<TaxonomyDiff> = z.object({
  from: z.string(),
  to: z.string(),
  groups: difference(z.string()).extend({
    order: z
      .array(z.string())
      .nullable()
      .describe('The groups as they stand now, where those that stayed stood in another order; else null.'),
  }),
  added: z.array(named),
  removed: z.array(named),
  changed: z.array(
    named.extend({
      was: words.describe('What differs, as it was; `now` holds the same keys.'),
      now: words,
      patterns: difference(themePatternAnswer),
      not: difference(z.string()),
    }),
  ),
});
