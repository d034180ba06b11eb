import type { Precision } from '../../model/bucket';
import type { PaperDate } from '../../model/paper';
import type { DateBasis, StatedDate } from '../../model/record';
import { arxivMonth } from '../record/arxiv-id';

/** Bases that can date a paper, best first. A revision never does, an arXiv id only where nothing is stated. */
const DATING: readonly DateBasis[] = ['first-version', 'listed', 'venue'];
const FINENESS: Record<number, Precision> = { 10: 'day', 7: 'month', 4: 'year' };

function toPaperDate(value: string, source: PaperDate['source']): PaperDate {
  const precision = FINENESS[value.length];
  if (precision === undefined) throw new RangeError(`"${value}" is no YYYY-MM-DD, YYYY-MM or YYYY`);
  return { day: `${value}-01-01`.slice(0, 10), precision, source };
}

/** Negative when `one` is the better date: basis, fineness, stated before inferred, earliest. */
function compare(one: StatedDate, other: StatedDate): number {
  return (
    DATING.indexOf(one.basis) - DATING.indexOf(other.basis) ||
    other.value.length - one.value.length ||
    Number(one.inferred ?? false) - Number(other.inferred ?? false) ||
    (one.value < other.value ? -1 : Number(one.value > other.value))
  );
}

/**
 * The day that dates a paper among all its records state: the best basis that has one (first version,
 * then announced or listed, then print or venue), then the finer precision, then what was written
 * before what was inferred, then the earliest. Revisions date nothing. Without any such date the
 * month of the least arXiv id, inferred; without an id null.
 */
export function chooseDate(dates: readonly StatedDate[], arxivIds: readonly string[]): PaperDate | null {
  let best: StatedDate | null = null;
  for (const date of dates)
    if (
      DATING.includes(date.basis) &&
      !date.value.startsWith('--') &&
      (best === null || compare(date, best) < 0)
    )
      best = date;
  if (best !== null) return toPaperDate(best.value, best.inferred ? 'inferred' : 'stated');
  const months = arxivIds.map(arxivMonth).sort();
  return months[0] === undefined ? null : toPaperDate(months[0], 'inferred');
}
