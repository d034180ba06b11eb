import { z } from 'zod';
import { dayParameter } from './day-parameter';

/** The body of `PATCH /api/dumps/ID` */
export const redateRequest = z.strictObject({
  crawledOn: dayParameter.describe('The day on which the dump was captured.'),
});
