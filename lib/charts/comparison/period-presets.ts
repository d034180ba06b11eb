import type { TimeAxis } from '../../model/answers';
import type { Day } from '../../model/bucket';

interface Span {
  from: Day;
  to: Day;
}

/** Two periods with a name that fits a button. */
export interface PeriodPreset {
  label: string;
  before: Span;
  after: Span;
}

/**
 * Comparisons worth a press: each of the last two steps from year to year, five years apart, and three
 * years against the three before; of years that are over, where both periods have papers.
 *
 * @param years - the axis of papers by year.
 */
export function periodPresets(years: Pick<TimeAxis, 'buckets' | 'papers' | 'incomplete'>): PeriodPreset[] {
  const last = years.buckets.findLastIndex((day) => !years.incomplete.includes(day));
  const end = Number(years.buckets[last]?.slice(0, 4));
  const held = (from: number, to: number): boolean =>
    years.buckets.some(
      (day, i) =>
        Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= to && (years.papers[i] ?? 0) > 0,
    );
  return [
    [end - 1, end - 1, end, end],
    [end - 2, end - 2, end - 1, end - 1],
    [end - 5, end - 5, end, end],
    [end - 5, end - 3, end - 2, end],
  ].flatMap(([a = 0, b = 0, c = 0, d = 0]) =>
    last >= 0 && held(a, b) && held(c, d)
      ? [{ label: `${named(a, b)} → ${named(c, d)}`, before: span(a, b), after: span(c, d) }]
      : [],
  );
}

const named = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);
const span = (from: number, to: number): Span => ({ from: `${from}-01-01`, to: `${to}-12-31` });
