import type { z } from 'zod';
import type { Day } from '../bucket';

/** A range must not end before it begins. */
export function rangeInOrder(range: { from?: Day; to?: Day }, context: z.RefinementCtx): void {
  if (range.from !== undefined && range.to !== undefined && range.from > range.to) {
    context.addIssue({ code: 'custom', path: ['from'], message: `must not be after "to", ${range.to}` });
  }
}
