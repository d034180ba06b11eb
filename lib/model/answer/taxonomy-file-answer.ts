import { z } from 'zod';
import type { TaxonomyFileOffer } from '../taxonomy-answers';
import { taxonomyDiffAnswer } from './taxonomy-diff-answer';

/** `GET /api/taxonomy/file` */
export const taxonomyFileAnswer: z.ZodType<TaxonomyFileOffer> = z.object({
  version: z.string(),
  newer: z
    .boolean()
    .describe('It came after the one that the edits began from, and differs from what is saved.'),
  diff: taxonomyDiffAnswer.nullable(),
});
