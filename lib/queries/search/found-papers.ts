import { dayNumber } from '../../analytics/calendar/day-number';
import { dayOfNumber } from '../../analytics/calendar/day-of-number';
import { periodEnd } from '../../analytics/calendar/period-end';
import type { PeriodCount } from '../../analytics/series/period-count';
import type { Day, Precision } from '../../model/bucket';
import { DateCounts } from '../../search/date-counts';
import type { PaperSet } from '../../search/paper-set';
import { unpackDate } from '../../search/packed-date';
import type { PeriodCounts } from '../periods/period-counts';
import type { ScannedPaper } from './scan-changes';
import type { Segment } from './segments';

export interface FoundInSegment {
  segment: Segment;
  papers: PaperSet;
  score: ((paper: number) => number) | null;
}

/** The papers that a query is true of. */
export class FoundPapers {
  constructor(
    readonly indexed: readonly FoundInSegment[],
    readonly scanned: readonly ScannedPaper[],
  ) {}

  get size(): number {
    return this.indexed.reduce((sum, { papers }) => sum + papers.size, this.scanned.length);
  }

  /** Their ids as a literal of Postgres' type text[]. */
  ids(): string {
    const found = this.scanned.map(({ id }) => id);
    for (const { segment, papers } of this.indexed) {
      papers.each((paper) => found.push(segment.ids.toString('hex', 8 * paper, 8 * paper + 8)));
    }
    return `{${found.join()}}`;
  }

  /** Their scores in the order of `ids`, as a literal of float8[]; nothing where they were not asked for. */
  scores(): string {
    const scores = this.scanned.map(({ score }) => score);
    for (const { papers, score } of this.indexed) papers.each((paper) => scores.push(score?.(paper) ?? 0));
    return `{${scores.join()}}`;
  }

  /** How many there are of each period in order of time, days and months summed by `grain` where that is wider. */
  periods(grain: Precision = 'day'): PeriodCounts {
    const dates = new DateCounts();
    for (const { date } of this.scanned) dates.add(date);
    for (const { segment, papers } of this.indexed) {
      papers.each((paper) => dates.add(segment.days[paper] as number));
    }
    return summed(dates, grain);
  }
}

/** Counts by date, summed by period; ascending dates, so that each period is worked out once. */
function summed(dates: DateCounts, grain: Precision): PeriodCounts {
  const rows: PeriodCount[] = [];
  let dateless = 0;
  const current = new Map<Precision, { row: PeriodCount; last: number }>();
  for (const [date, count] of dates.counts()) {
    const { day, precision } = unpackDate(date);
    if (precision === 'none') {
      dateless += count;
      continue;
    }
    const wide = widerOf(precision, grain);
    let period = current.get(wide);
    if (period === undefined || day > period.last) {
      const row = { precision: wide, start: periodStart(dayOfNumber(day), wide), count: 0 };
      rows.push(row);
      period = { row, last: dayNumber(periodEnd(row.start, wide)) };
      current.set(wide, period);
    }
    period.row.count += count;
  }
  return { rows, dateless };
}

function widerOf(precision: Precision, grain: Precision): Precision {
  if (precision === 'year' || grain === 'year') return 'year';
  return precision === 'month' || grain === 'month' ? 'month' : 'day';
}

function periodStart(day: Day, precision: Precision): Day {
  if (precision === 'day') return day;
  return precision === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}
