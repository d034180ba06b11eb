import { z } from 'zod';
import { STRENGTHS } from '../theme';
import type { TaxonomyAnswer } from '../taxonomy-answers';
import { lineNoteAnswer } from './line-note-answer';

export const themePatternAnswer = z.object({
  phrase: z.string(),
  when: z.array(z.string()).describe('Counts only where one of these is in title or abstract too.'),
  unless: z.array(z.string()).describe('Counts only where none of these is.'),
  strength: z.enum(STRENGTHS).nullable().describe('Null: by the rule.'),
});

const theme = z.object({
  id: z.string(),
  name: z.string(),
  group: z.string(),
  meaning: z.string(),
  parents: z.array(z.string()),
  mark: z.string().describe('Colour, marker and dash in charts.'),
  patterns: z.array(themePatternAnswer),
  not: z.array(z.string()).describe('A hit inside one of these does not count.'),
});

/** `GET /api/taxonomy?format=json` */
export const taxonomyAnswer: z.ZodType<TaxonomyAnswer> = z.object({
  version: z.string(),
  origin: z.enum(['file', 'edited']),
  savedAt: z.iso.datetime(),
  inForce: z.boolean().describe('Whether the tags that readers see are by it.'),
  etag: z.string().describe('What `If-Match` wants.'),
  yaml: z.string(),
  groups: z.array(z.string()),
  themes: z.array(theme),
  warnings: z.array(lineNoteAnswer),
});
