import { z } from 'zod';
import { STRENGTHS } from '../theme';

const text = z.string().max(2_000, 'at most 2000 characters');
const list = z.array(text).max(1_000, 'at most 1000');
const pattern = z.union([
  text,
  z.strictObject({
    phrase: text,
    when: list.optional(),
    unless: list.optional(),
    strength: z.enum(STRENGTHS).nullable().optional(),
  }),
]);
const fields = {
  name: text.optional(),
  group: text.optional(),
  meaning: text.optional(),
  parents: list.optional(),
  mark: text.optional(),
  patterns: z.array(pattern).max(1_000, 'at most 1000').optional(),
  not: list.optional(),
};

/** The body of an edit as JSON: steps, applied one after another. */
export const taxonomyEditRequest = z.strictObject({
  edits: z
    .array(
      z.union([
        z.strictObject({
          groups: z.array(z.strictObject({ name: text, was: text.optional() })).max(200, 'at most 200'),
        }),
        z.strictObject({ change: z.strictObject({ theme: text, ...fields }) }),
        z.strictObject({
          add: z.strictObject({ theme: z.strictObject({ id: text, ...fields }), after: text.optional() }),
        }),
        z.strictObject({ remove: z.strictObject({ theme: text }) }),
      ]),
    )
    .min(1, 'at least one edit')
    .max(100, 'at most 100 edits'),
});
