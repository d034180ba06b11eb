import fc from 'fast-check';
import { dayOfNumber } from '@/lib/analytics/calendar/day-of-number';

/** Any day from 1900 to 2099. */
export const arbitraryDay = fc.integer({ min: -25_567, max: 47_481 }).map(dayOfNumber);
