import { z } from 'zod';
import type { LineNote } from '../taxonomy-answers';

export const lineNoteAnswer: z.ZodType<LineNote> = z.object({
  line: z.int().nullable().describe('From 1; null where it has no place.'),
  message: z.string(),
});
