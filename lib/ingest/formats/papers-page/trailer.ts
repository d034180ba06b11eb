import type { StatedDate } from '../../../model/record';
import { isDay } from '../../../analytics/calendar/is-day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A day without a year is one of some year. */
const LEAP_YEAR = '2000';
const DATE =
  /^((?:published on\s+)?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\.? (\d{1,2})(?:, ?(\d{4}))?)(?:\s+(?:\d+|-))?$/i;
const AUTHORS = /^(?:[•*–-]\s*)?(\d[\d,]*)\s+authors?$/i;
const COMMENTS = /^\d+ comments?$/i;

/** What one line of a trailer states. */
export interface TrailerPart {
  authorCount: number | null;
  date: StatedDate | null;
  /** Words that stand in place of the authors: an organisation. */
  words: string | null;
  /** The line holds a middle dot, so what stands before it belongs to the trailer. */
  dotted: boolean;
}

/**
 * `Jun 18, 2020`, `Jan 2`, `Published on Oct 4, 2026`, each with or without the number of comments
 * after it, as a stated date; null for anything else, also for a day that no year has.
 */
export function parseDate(text: string): StatedDate | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const month = MONTHS.indexOf((found[2] as string).slice(0, 3).toLowerCase()) + 1;
  const day = `-${String(month).padStart(2, '0')}-${(found[3] as string).padStart(2, '0')}`;
  const year = found[4] ?? null;
  if (!isDay((year ?? LEAP_YEAR) + day)) return null;
  return { value: (year ?? '-') + day, basis: 'first-version', text: found[1] as string };
}

/** Reads a line of a trailer: authors, organisation, date, in one line or each on its own. Null when it is none. */
export function trailerPart(text: string): TrailerPart | null {
  const part: TrailerPart = { authorCount: null, date: null, words: null, dotted: text.includes('·') };
  for (const piece of text.split('·').map((words) => words.trim())) {
    if (piece === '' || COMMENTS.test(piece)) continue;
    const authors = AUTHORS.exec(piece);
    const date = authors ? null : parseDate(piece);
    if (authors) part.authorCount = Number((authors[1] as string).replaceAll(',', ''));
    else if (date) part.date = date;
    else if (part.words === null) part.words = piece;
    else return null;
  }
  const says = part.authorCount !== null || part.date !== null;
  if (part.words !== null) return says && part.dotted ? part : null;
  return says || part.dotted ? part : null;
}
