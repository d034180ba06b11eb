import { z } from 'zod';

/** A day, `YYYY-MM-DD`. The calendar is checked where days come in, so the shape is enough here. */
export const dayAnswer = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: 'date' });
