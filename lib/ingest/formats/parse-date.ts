import { isDay } from '../../analytics/calendar/is-day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMERIC = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?[-/.]*$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2}|UTC)?$/i;
const BY_MONTH =
  /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([a-z]{3,9})\.?[\s-]*(?:(\d{1,2})(?:st|nd|rd|th)?(?:\s*[-–/]\s*(?:[a-z]{3,9}\s+)?\d{1,2})?,?[\s-]+)?(\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:GMT|UTC|Z|[+-]\d{4})?)?$/i;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

function two(part: string | number): string {
  return String(part).padStart(2, '0');
}

/** A whole day where there is one, else as much of the date as is one. */
function assemble(year: string, month: number | null, day: string | null): string | null {
  if (Number(year) < 1000 || Number(year) > 2999) return null;
  if (month === null || month < 1 || month > 12) return year;
  if (day === null) return `${year}-${two(month)}`;
  const whole = `${year}-${two(month)}-${two(day)}`;
  return isDay(whole) ? whole : `${year}-${two(month)}`;
}

/** The UTC day of a time stamp: a zone is honoured, without one the time is taken for UTC. */
function instant(text: string): string | null {
  const stamp = text
    .replace(' ', 'T')
    .replace(',', '.')
    .replace(/\s*UTC$/i, 'Z');
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(stamp) ? stamp : `${stamp}Z`;
  const time = Date.parse(zoned.replace(/T(\d):/, 'T0$1:'));
  return Number.isNaN(time)
    ? assemble(text.slice(0, 4), Number(text.slice(5, 7)), text.slice(8, 10))
    : new Date(time).toISOString().slice(0, 10);
}

function ofMonth(found: RegExpExecArray): string | null {
  const month = MONTHS.indexOf((found[2] as string).slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : assemble(found[4] as string, month, found[1] ?? found[3] ?? null);
}

/** Day and month are told apart by which can be a month; where both can, only the year is sure. */
function dayFirst([, one, other, year]: RegExpExecArray): string | null {
  if (Number(one) > 12) return assemble(year as string, Number(other), one as string);
  if (Number(other) > 12) return assemble(year as string, Number(one), other as string);
  return one === other
    ? assemble(year as string, Number(one), other as string)
    : assemble(year as string, null, null);
}

/**
 * The date that a text states, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as it is sure: ISO 8601
 * with or without a time, `2012/07/01`, `2014//`, `20120701`, `Mon, 2 Apr 2007 19:18:42 GMT`,
 * `June 2019`, `15 Jun 2016`, `June 15-20, 2016` (its first day), `24/05/2024`. Days are UTC. Null for
 * anything else, for years before 1000 or after 2999.
 */
export function parseDate(text: string): string | null {
  const stated = text.trim();
  const numeric = NUMERIC.exec(stated) ?? COMPACT.exec(stated);
  if (numeric)
    return assemble(
      numeric[1] as string,
      numeric[2] === undefined ? null : Number(numeric[2]),
      numeric[3] ?? null,
    );
  if (INSTANT.test(stated)) return instant(stated);
  const byMonth = BY_MONTH.exec(stated);
  if (byMonth) return ofMonth(byMonth);
  const numbers = DAY_FIRST.exec(stated);
  return numbers === null ? null : dayFirst(numbers);
}
