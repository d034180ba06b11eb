import { z } from 'zod';
import type { TaxonomyPreview } from '../taxonomy-answers';
import { STRENGTHS } from '../theme';
import { lineNoteAnswer } from './line-note-answer';
import { spanAnswer } from './span-answer';
import { taxonomyDiffAnswer } from './taxonomy-diff-answer';

const shift = z.object({
  papers: z.number(),
  low: z.number().describe('With `high` the 95 % interval where a sample was read, else equal to `papers`.'),
  high: z.number(),
  examples: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      strength: z.enum(STRENGTHS),
      spans: z.array(spanAnswer),
    }),
  ),
});

const suspect = z.object({
  pattern: z.string(),
  papers: z.number(),
  reasons: z.array(
    z.object({ kind: z.enum(['case', 'company', 'passing', 'flood', 'short']), message: z.string() }),
  ),
  words: z.array(z.object({ word: z.string(), count: z.number() })),
  examples: z.array(z.string()).describe('Ids of papers.'),
});

const themePreview = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['added', 'removed', 'changed']),
  before: z.number(),
  after: z.number(),
  gained: shift,
  lost: shift,
  strengthened: z.number(),
  weakened: z.number(),
  series: z.object({
    bucket: z.enum(['month', 'year']),
    buckets: z.array(z.string()),
    before: z.array(z.number()),
    after: z.array(z.number()),
  }),
  overlaps: z.array(
    z.object({
      theme: z.string(),
      name: z.string(),
      papers: z.number(),
      jaccard: z.number(),
      before: z.number(),
    }),
  ),
  suspects: z.array(suspect),
});

/** `POST /api/taxonomy/preview` */
export const taxonomyPreviewAnswer: z.ZodType<TaxonomyPreview> = z.object({
  version: z.string(),
  diff: taxonomyDiffAnswer,
  warnings: z.array(lineNoteAnswer),
  papers: z.int().describe('Papers in the corpus.'),
  sample: z
    .object({ papers: z.int(), share: z.number() })
    .nullable()
    .describe('Null: every paper was looked at.'),
  themes: z.array(themePreview),
});
