import type { Day } from '@/lib/model/bucket';
import { addDays } from '../calendar/add-days';
import { addMonths } from '../calendar/add-months';

export interface Span {
  from: Day;
  to: Day;
}

/**
 * The spans that growth compares: the last 12 complete months and the 12 before them. A month is
 * complete when its last day is not after the horizon.
 * @throws {RangeError} when the horizon does not exist or lies in the first two years of the calendar
 */
export function growthPeriods(horizon: Day): { before: Span; after: Span } {
  // The month of the day after the horizon is the first that is not complete.
  const open = addMonths(addDays(horizon, 1), 0);
  return {
    before: { from: addMonths(open, -24), to: addDays(addMonths(open, -12), -1) },
    after: { from: addMonths(open, -12), to: addDays(open, -1) },
  };
}
