import { dayNumber } from '../../analytics/calendar/day-number';
import { isDay } from '../../analytics/calendar/is-day';

/** Day 60 of a spreadsheet is 29 February 1900, which never was: days before are counted otherwise. */
const FIRST_SURE = '1900-03-01';

/** A day as a spreadsheet counts it, 1 January 1970 being 25569; null for what it cannot hold. */
export function serialDay(day: string): number | null {
  return isDay(day) && day >= FIRST_SURE ? dayNumber(day) + 25569 : null;
}
