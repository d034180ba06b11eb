import { z } from 'zod';

/** A number of papers, dumps or the like. */
export const countAnswer = z.number().int().nonnegative();
