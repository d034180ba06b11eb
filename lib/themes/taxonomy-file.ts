import { z } from 'zod';
import { STRENGTHS } from '@/lib/model/theme';

/** A text of one character at least and `most` at most. */
const text = (most: number) => z.string('a text').min(1, 'empty').max(most, `at most ${most} characters`);

const phrase = text(2_000);
const conditions = z.array(phrase).max(200, 'at most 200').default([]);

/** One way of naming a theme: a phrase, or an object with its conditions. */
const patternEntry = z.union([
  phrase.transform((text) => ({ phrase: text, when: [], unless: [], strength: null })),
  z.strictObject({
    phrase,
    when: conditions,
    unless: conditions,
    strength: z.enum(STRENGTHS).nullable().default(null),
  }),
]);

/** One theme, with defaults filled in. */
export const themeEntry = z.strictObject({
  id: text(80).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug of lower-case letters, digits and hyphens'),
  name: text(120),
  group: text(80),
  meaning: text(1_000),
  parents: z.array(text(80)).max(16, 'at most 16').default([]),
  mark: z
    .string()
    .regex(/^([1-9]|1[0-2])\.[1-4]\.[abc]$/, 'a mark is slot 1-12, marker 1-4 and dash a-c, as in 3.2.b'),
  patterns: z.array(patternEntry).min(1, 'at least one pattern').max(1_000, 'at most 1000 patterns'),
  not: z.array(phrase).max(1_000, 'at most 1000').default([]),
});

/** The shape of a taxonomy file, with defaults filled in. Cross-references are checked by `checkTaxonomy`. */
export const taxonomyFile = z.strictObject({
  groups: z.array(text(80)).min(1, 'at least one group').max(100, 'at most 100 groups'),
  themes: z.array(themeEntry).min(1, 'at least one theme').max(2_000, 'at most 2000 themes'),
});

export type TaxonomyFile = z.infer<typeof taxonomyFile>;
