import type { Day } from '../../lib/model/bucket';

/** A paper as `/api/papers` lists it, with the days that its date may be. */
export interface HeldPaper {
  id: string;
  /** First and last day of the period that the date names; null without a date. */
  first: Day | null;
  last: Day | null;
  /** Characters of the date: 10, 7, 4, or 0 without one. */
  width: number;
  venue: string | null;
  about: ReadonlySet<string>;
  themes: ReadonlySet<string>;
}

interface Listed {
  id: string;
  date: string | null;
  venue: string | null;
  themes: { id: string; strength: string }[];
}

export function heldPaper({ id, date, venue, themes }: Listed): HeldPaper {
  return {
    ...{ id, venue },
    first: date === null ? null : `${date}-01-01`.slice(0, 10),
    last: date === null ? null : lastDay(date),
    width: date?.length ?? 0,
    about: new Set(themes.filter(({ strength }) => strength === 'about').map((theme) => theme.id)),
    themes: new Set(themes.map((theme) => theme.id)),
  };
}

function lastDay(date: string): Day {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
