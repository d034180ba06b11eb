import { z } from 'zod';
import { STRENGTHS } from '@/lib/model/theme';

const phrase = z.string('a text').min(1, 'empty');

const pattern = z.union([
  phrase.transform((text) => ({ phrase: text, when: [], unless: [], strength: null })),
  z.strictObject({
    phrase,
    when: z.array(phrase).default([]),
    unless: z.array(phrase).default([]),
    strength: z.enum(STRENGTHS).nullable().default(null),
  }),
]);

const theme = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug of lower-case letters, digits and hyphens'),
  name: z.string().min(1, 'empty'),
  group: z.string().min(1, 'empty'),
  meaning: z.string().min(1, 'empty'),
  parents: z.array(z.string()).default([]),
  mark: z
    .string()
    .regex(/^([1-9]|1[0-2])\.[1-4]\.[abc]$/, 'a mark is slot 1-12, marker 1-4 and dash a-c, as in 3.2.b'),
  patterns: z.array(pattern).min(1, 'at least one pattern'),
  not: z.array(phrase).default([]),
});

/** The shape of a taxonomy file, with defaults filled in. Cross-references are checked by `checkTaxonomy`. */
export const taxonomyFile = z.strictObject({
  groups: z.array(z.string().min(1, 'empty')).min(1, 'at least one group'),
  themes: z.array(theme).min(1, 'at least one theme'),
});

export type TaxonomyFile = z.infer<typeof taxonomyFile>;
