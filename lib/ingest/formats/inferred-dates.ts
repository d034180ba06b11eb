import type { StatedDate } from '../../model/record';

/** Dates as they are, or marked as inferred where the record says so of itself. */
export function inferredDates(source: string | null, dates: StatedDate[]): StatedDate[] {
  return source === 'inferred' ? dates.map((date) => ({ ...date, inferred: true })) : dates;
}
