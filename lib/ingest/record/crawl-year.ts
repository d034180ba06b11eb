import type { Day } from '../../model/bucket';
import type { RawRecord, StatedDate } from '../../model/record';

/** The evidence as it is kept with its dump. */
export interface CrawlYearStated {
  statedDay: string | null;
  latestYear: number | null;
  latestPublished: Day | null;
  yearless: Record<string, number>;
}

/**
 * What a dump says about the year in which its page was read, gathered record by record in constant
 * memory. The page leaves out the year of its own year alone, so every written year is an earlier
 * one; only dates headed `Published on` are written out whatever their year.
 */
export class CrawlYearEvidence {
  /** The crawl day as the page states it, `--MM-DD`. */
  statedDay: string | null = null;
  /** Latest year that the page would have left out, had it been the current one. */
  latestYear: number | null = null;
  /** Latest day written out in full whatever its year. */
  latestPublished: Day | null = null;
  /** How many records give each day without a year, by `--MM-DD`. */
  readonly yearless = new Map<string, number>();

  /** The evidence that `toJSON` wrote. */
  static parse({ yearless, ...stated }: CrawlYearStated): CrawlYearEvidence {
    const evidence = Object.assign(new CrawlYearEvidence(), stated);
    for (const [day, records] of Object.entries(yearless)) evidence.yearless.set(day, records);
    return evidence;
  }

  toJSON(): CrawlYearStated {
    const { statedDay, latestYear, latestPublished } = this;
    return { statedDay, latestYear, latestPublished, yearless: Object.fromEntries(this.yearless) };
  }

  crawlDay(value: string): void {
    this.statedDay ??= value;
  }

  record(record: RawRecord): void {
    for (const date of record.dates) this.date(date);
  }

  private date({ value, text }: StatedDate): void {
    if (value.startsWith('--')) this.yearless.set(value, (this.yearless.get(value) ?? 0) + 1);
    else if (/^published/i.test(text)) {
      if (this.latestPublished === null || value > this.latestPublished) this.latestPublished = value;
    } else this.latestYear = Math.max(this.latestYear ?? 0, Number(value.slice(0, 4)));
  }
}

/** The day on which the dump was captured, if known, and what a reader should know about it. */
export interface CrawlYear {
  crawledOn: Day | null;
  notes: string[];
}

function dates(count: number): string {
  return count === 1 ? '1 date' : `${count} dates`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The least year that no stated date contradicts; null where the page states no day or no year at all. */
function leastYear(evidence: CrawlYearEvidence): number | null {
  const { statedDay, latestYear, latestPublished } = evidence;
  if (statedDay === null || (latestYear === null && latestPublished === null)) return null;
  let year = (latestYear ?? 0) + 1;
  if (latestPublished !== null) {
    const published = Number(latestPublished.slice(0, 4));
    year = Math.max(year, statedDay.slice(1) < latestPublished.slice(4) ? published + 1 : published);
  }
  const needsLeap = statedDay === '--02-29' || (statedDay > '--02-29' && evidence.yearless.has('--02-29'));
  while (needsLeap && !isLeap(year)) year++;
  return year;
}

function countAfter(evidence: CrawlYearEvidence, crawledOn: Day): number {
  let count = 0;
  for (const [day, records] of evidence.yearless) if (day.slice(1) > crawledOn.slice(4)) count += records;
  return count;
}

function contradictions(evidence: CrawlYearEvidence, given: Day): string[] {
  const notes: string[] = [];
  const { statedDay, latestYear, latestPublished } = evidence;
  const year = Number(given.slice(0, 4));
  if (statedDay !== null && statedDay.slice(1) !== given.slice(4))
    notes.push(
      `The page says it was read on ${statedDay.slice(2)} (month-day), the given crawl day ${given} is used.`,
    );
  if (latestPublished !== null && latestPublished > given)
    notes.push(`The page states the date ${latestPublished}, which lies after the given crawl day ${given}.`);
  const leavesOut = statedDay !== null || evidence.yearless.size > 0;
  if (latestYear !== null && latestYear >= year && leavesOut)
    notes.push(
      `The page writes out the year ${latestYear}, so it should be of ${latestYear + 1} or later; the given crawl day ${given} is used.`,
    );
  return notes;
}

function yearlessCount(evidence: CrawlYearEvidence): number {
  return [...evidence.yearless.values()].reduce((sum, count) => sum + count, 0);
}

/**
 * The crawl day of a dump: the given one, else the stated day in the least year that no stated date
 * contradicts (later than every year written out). Null where the page states no day or no year:
 * its days without a year then stay undated. Notes tell a contradicted given day, days that lie
 * after the crawl day and days left without a year.
 */
export function inferCrawlDay(evidence: CrawlYearEvidence, given: Day | null): CrawlYear {
  const year = leastYear(evidence);
  const crawledOn = given ?? (year === null ? null : `${year}${(evidence.statedDay as string).slice(1)}`);
  const notes = given === null ? [] : contradictions(evidence, given);
  if (crawledOn === null) {
    const left = yearlessCount(evidence);
    const missing = evidence.statedDay === null ? 'the day on which it was read' : 'any year';
    if (left > 0)
      notes.push(
        `${dates(left)} without a year ${left === 1 ? 'stays' : 'stay'} open: the page does not state ${missing}.`,
      );
    return { crawledOn, notes };
  }
  const after = countAfter(evidence, crawledOn);
  if (after > 0)
    notes.push(
      `${dates(after)} without a year ${after === 1 ? 'lies' : 'lie'} after the crawl day ${crawledOn} and ${after === 1 ? 'stays' : 'stay'} open.`,
    );
  return { crawledOn, notes };
}
