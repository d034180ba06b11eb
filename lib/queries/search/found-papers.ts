import { dayOfNumber } from '../../analytics/calendar/day-of-number';
import type { PeriodCount } from '../../analytics/series/period-count';
import type { Day, Precision } from '../../model/bucket';
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

  /** How many there are of each period, days and months summed by `grain` where that is wider. */
  periods(grain: Precision = 'day'): PeriodCounts {
    const byDate = new Map<number, number>();
    const add = (date: number): unknown => byDate.set(date, (byDate.get(date) ?? 0) + 1);
    for (const { date } of this.scanned) add(date);
    for (const { segment, papers } of this.indexed)
      papers.each((paper) => add(segment.days[paper] as number));
    let dateless = 0;
    const rows = new Map<string, PeriodCount>();
    for (const [date, count] of byDate) {
      const { day, precision } = unpackDate(date);
      if (precision === 'none') {
        dateless += count;
        continue;
      }
      const wide = widerOf(precision, grain);
      const start = periodStart(dayOfNumber(day), wide);
      const row = rows.get(wide + start);
      if (row === undefined) rows.set(wide + start, { precision: wide, start, count });
      else row.count += count;
    }
    return { rows: [...rows.values()], dateless };
  }
}

function widerOf(precision: Precision, grain: Precision): Precision {
  if (precision === 'year' || grain === 'year') return 'year';
  return precision === 'month' || grain === 'month' ? 'month' : 'day';
}

function periodStart(day: Day, precision: Precision): Day {
  if (precision === 'day') return day;
  return precision === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}
