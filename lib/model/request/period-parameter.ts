import { z } from 'zod';
import type { Day } from '../bucket';
import { dayParameter } from './day-parameter';

const ACCEPTED = 'must be two days, the first not after the second, as 2022-01-01..2022-12-31';

/** A span of days, both ends included: `2022-01-01..2022-12-31`. */
export const periodParameter = z.string().transform((text, context): { from: Day; to: Day } => {
  const [from, to, ...more] = text.split('..').map((day) => dayParameter.safeParse(day));
  if (from?.success && to?.success && more.length === 0 && from.data <= to.data) {
    return { from: from.data, to: to.data };
  }
  context.addIssue({ code: 'custom', message: ACCEPTED });
  return z.NEVER;
});
