import { z } from 'zod';
import { wholeNumberParameter } from './whole-number-parameter';

/** `GET /api/emerging` */
export const emergingRequest = z.object({
  limit: wholeNumberParameter(1, 200).default(50).describe('Most themes and most phrases in JSON.'),
});
export type EmergingRequest = z.output<typeof emergingRequest>;
