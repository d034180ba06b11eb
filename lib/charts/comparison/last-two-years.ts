import type { TimeAxis } from '../../model/answers';
import type { Day } from '../../model/bucket';

interface Span {
  from: Day;
  to: Day;
}

/**
 * The two periods a comparison opens with: the last two years that are over and have papers. Where
 * there are no two such years, the last two with papers, over or not; null where there is only one.
 *
 * @param years - the axis of papers by year.
 */
export function lastTwoYears(
  years: Pick<TimeAxis, 'buckets' | 'papers' | 'incomplete'>,
): { before: Span; after: Span } | null {
  const filled = years.buckets.filter((_, i) => (years.papers[i] ?? 0) > 0);
  const over = filled.filter((day) => !years.incomplete.includes(day));
  const [before, after] = (over.length >= 2 ? over : filled).slice(-2);
  if (before === undefined || after === undefined) return null;
  return { before: year(before), after: year(after) };
}

const year = (day: Day): Span => ({ from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` });
