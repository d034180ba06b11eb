import { z } from 'zod';
import { COMPOSITIONS } from '@/lib/model/composition';

/** Parts of the strip that stand for themselves. */
export const MOST_PARTS = 4;

/** What the strip under a trend divides by. */
export const mixRequest = z.object({
  mix: z.enum(COMPOSITIONS, 'must be source or venue').optional(),
});
