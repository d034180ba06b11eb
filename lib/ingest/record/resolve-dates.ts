import type { Day } from '../../model/bucket';
import type { StatedDate } from '../../model/record';
import { isDay } from '../../analytics/calendar/is-day';

/** A date that could not be completed, and why: it leaves the paper undated. */
export interface UnresolvedDate {
  date: StatedDate;
  reason: string;
}

function complete(date: StatedDate, crawledOn: Day | null): StatedDate | string {
  if (crawledOn === null) return `"${date.text}" states no year and the dump's crawl day is not known`;
  const day = crawledOn.slice(0, 4) + date.value.slice(1);
  if (!isDay(day)) return `"${date.text}" is no day of the crawl year ${crawledOn.slice(0, 4)}`;
  if (day > crawledOn) return `"${date.text}" lies after the crawl day ${crawledOn}`;
  return { ...date, value: day, inferred: true };
}

/**
 * Completes the dates that leave out their year (`--MM-DD`) with the year of the crawl day; the
 * others pass unchanged. A date that cannot be completed, because the crawl day is unknown, earlier
 * than it, or of a year without such a day, is left out of `dates` and returned with the reason.
 */
export function resolveDates(
  dates: readonly StatedDate[],
  crawledOn: Day | null,
): { dates: StatedDate[]; unresolved: UnresolvedDate[] } {
  const resolved: StatedDate[] = [];
  const unresolved: UnresolvedDate[] = [];
  for (const date of dates) {
    const completed = date.value.startsWith('--') ? complete(date, crawledOn) : date;
    if (typeof completed === 'string') unresolved.push({ date, reason: completed });
    else resolved.push(completed);
  }
  return { dates: resolved, unresolved };
}
