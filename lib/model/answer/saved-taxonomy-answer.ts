import { z } from 'zod';
import type { SavedTaxonomy } from '../taxonomy-answers';
import { lineNoteAnswer } from './line-note-answer';
import { taxonomyJob } from './taxonomy-job-answer';

/** `PUT /api/taxonomy` and `POST /api/taxonomy/revert` */
export const savedTaxonomyAnswer: z.ZodType<SavedTaxonomy> = z.object({
  version: z.string(),
  etag: z.string(),
  changed: z.boolean().describe('False: the taxonomy said the same before.'),
  job: taxonomyJob.nullable(),
  warnings: z.array(lineNoteAnswer),
});
