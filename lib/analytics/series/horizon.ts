import type { Day } from '@/lib/model/bucket';
import { periodEnd } from '../calendar/period-end';

/** The latest dated period of the whole corpus, by precision; null where no paper has that precision. */
export interface LatestPeriods {
  day: Day | null;
  month: Day | null;
  year: Day | null;
  /** Day of the last ingestion. */
  ingestedOn: Day | null;
}

/**
 * The last day up to which the corpus can be complete: the last day of any dated paper, filters aside.
 * A month counts with its last day. Years are used only where nothing finer is known, because a paper
 * of "2026" does not show that December was seen. Never after the day of the last ingestion, for a
 * paper can be dated ahead of its print. Null where no paper is dated.
 */
export function horizon({ day, month, year, ingestedOn }: LatestPeriods): Day | null {
  const ends: Day[] = [];
  if (day !== null) ends.push(day);
  if (month !== null) ends.push(periodEnd(month, 'month'));
  if (ends.length === 0 && year !== null) ends.push(periodEnd(year, 'year'));
  const last = ends.sort().at(-1);
  if (last === undefined) return null;
  return ingestedOn !== null && ingestedOn < last ? ingestedOn : last;
}
