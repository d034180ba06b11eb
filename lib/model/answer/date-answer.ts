import { z } from 'zod';

/** A date, as precise as it is known. */
export const dateAnswer = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('As precise as known: 2024-05-24, 2024-05 or 2024.');
