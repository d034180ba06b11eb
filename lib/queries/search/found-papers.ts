import { dayOfNumber } from '../../analytics/calendar/day-of-number';
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

  /** How many there are of each period. */
  periods(): PeriodCounts {
    const counts = new Map<number, number>();
    const add = (date: number): unknown => counts.set(date, (counts.get(date) ?? 0) + 1);
    for (const { date } of this.scanned) add(date);
    for (const { segment, papers } of this.indexed)
      papers.each((paper) => add(segment.days[paper] as number));
    let dateless = 0;
    const rows = [...counts].flatMap(([date, count]) => {
      const { day, precision } = unpackDate(date);
      if (precision !== 'none') return [{ precision, start: dayOfNumber(day), count }];
      dateless += count;
      return [];
    });
    return { rows, dateless };
  }
}
