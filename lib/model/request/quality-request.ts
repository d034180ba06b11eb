import { z } from 'zod';
import { VERDICTS } from '../quality';

/** `POST /api/quality`: a sample to draw. */
export const sampleRequest = z.strictObject({
  seed: z.number().int().min(0).max(2_147_483_647).default(1),
  size: z.number().int().min(1).max(2_000).default(200),
  themes: z.array(z.string().min(1)).min(1).max(500).optional(),
});
export type SampleRequest = z.output<typeof sampleRequest>;

/** `PUT /api/quality/labels`: what a reader says; null takes a verdict back. */
export const labelsRequest = z.strictObject({
  labels: z
    .array(
      z.strictObject({
        paper: z.string().min(1).max(100),
        theme: z.string().min(1).max(100),
        verdict: z.enum(VERDICTS).nullable(),
      }),
    )
    .min(1)
    .max(100),
});
export type LabelsRequest = z.output<typeof labelsRequest>;

/** `GET /api/quality/labels` */
export const labelsFileRequest = z.object({
  format: z.enum(['jsonl', 'csv'], 'must be jsonl or csv').default('jsonl'),
});
