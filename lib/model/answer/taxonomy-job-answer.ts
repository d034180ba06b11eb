import { z } from 'zod';
import type { TaxonomyJob } from '../taxonomy-answers';

export const taxonomyJob: z.ZodType<TaxonomyJob> = z.object({
  id: z.int(),
  version: z.string(),
  kind: z.enum(['file', 'edited', 'retag']),
  state: z.enum(['waiting', 'running', 'done', 'cancelled', 'superseded', 'failed']),
  phase: z.enum(['finding', 'tagging', 'writing']).nullable(),
  done: z.int().describe('Papers read so far.'),
  total: z.int().nullable().describe('Papers that can be tagged otherwise; null until that is known.'),
  changed: z.int().nullable().describe('Papers that are tagged otherwise; null until it is done.'),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  error: z.string().nullable(),
});

/** `GET` and `DELETE /api/taxonomy/job` */
export const taxonomyJobAnswer = z.object({ job: taxonomyJob.nullable() });
