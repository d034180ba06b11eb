import { z } from 'zod';

/** A day of the calendar, `YYYY-MM-DD`, years 0001 to 9999. */
export const dayParameter = z.iso
  .date('must be a day that exists, YYYY-MM-DD')
  .refine((day) => !day.startsWith('0000'), 'must be a day of the years 0001 to 9999');
