import { z } from 'zod';
import type { TaxonomyVersions } from '../taxonomy-answers';

const gains = z.object({ added: z.int(), removed: z.int() });

const entry = z.object({
  id: z.int(),
  version: z.string(),
  origin: z.enum(['file', 'edited']),
  savedAt: z.iso.datetime(),
  inForceAt: z.iso.datetime().nullable(),
  state: z.enum(['waiting', 'running', 'done', 'cancelled', 'superseded', 'failed']),
  themes: z.int(),
  patterns: z.int(),
  summary: z
    .object({
      added: z.int(),
      removed: z.int(),
      renamed: z.int(),
      reparented: z.int(),
      regrouped: z.int(),
      patterns: gains,
      exclusions: gains,
    })
    .nullable()
    .describe('Against the entry before; null for the first.'),
});

/** `GET /api/taxonomy/versions` */
export const taxonomyVersionsAnswer: z.ZodType<TaxonomyVersions> = z.object({
  head: z.string().nullable().describe('Version saved last.'),
  inForce: z.string().nullable().describe('Version by which readers see the tags.'),
  versions: z.array(entry).describe('Newest first.'),
});
