import { describe, expect, it } from 'vitest';
import { CrawlYearEvidence, inferCrawlDay, type CrawlYear } from '../../../../lib/ingest/record/crawl-year';
import { emptyRecord } from '../../../../lib/ingest/formats/empty-record';

/** The crawl day of a page that states `day` and one record for each of `dates`. */
function crawl(
  day: string | null,
  dates: readonly string[],
  given: string | null = null,
  text?: string,
): CrawlYear {
  const evidence = new CrawlYearEvidence();
  if (day !== null) evidence.crawlDay(day);
  for (const value of dates)
    evidence.record({
      ...emptyRecord(1, 'T'),
      dates: [{ value, basis: 'first-version', text: text ?? value }],
    });
  return inferCrawlDay(evidence, given);
}

describe('inferCrawlDay', () => {
  it('takes the year after the latest year that is written out', () => {
    expect(crawl('--01-02', ['2020-06-18', '2025-12-31', '2023-01-01'])).toEqual({
      crawledOn: '2026-01-02',
      notes: [],
    });
    expect(crawl('--12-09', ['2024-12-31', '--11-04']).crawledOn).toBe('2025-12-09');
  });

  it('knows nothing where no year or no day is stated', () => {
    expect(crawl('--04-28', [])).toEqual({ crawledOn: null, notes: [] });
    expect(crawl('--04-28', ['--04-01', '--04-02'])).toEqual({
      crawledOn: null,
      notes: ['2 dates without a year stay open: the page does not state any year.'],
    });
    expect(crawl(null, ['2024-01-01', '--04-02'])).toEqual({
      crawledOn: null,
      notes: ['1 date without a year stays open: the page does not state the day on which it was read.'],
    });
  });

  it('tells of days that lie after the crawl day', () => {
    expect(crawl('--03-04', ['2025-01-01', '--12-30', '--03-04'])).toEqual({
      crawledOn: '2026-03-04',
      notes: ['1 date without a year lies after the crawl day 2026-03-04 and stays open.'],
    });
  });

  it('takes a leap year where the page was read on 29 February or shows that day', () => {
    expect(crawl('--02-29', ['2024-01-01']).crawledOn).toBe('2028-02-29');
    expect(crawl('--03-04', ['2022-01-01', '--02-29']).crawledOn).toBe('2024-03-04');
  });

  it('lets dates headed "Published on" be of the current year', () => {
    expect(crawl('--10-05', ['2026-10-04'], null, 'Published on Oct 4, 2026').crawledOn).toBe('2026-10-05');
    expect(crawl('--10-03', ['2026-10-04'], null, 'Published on Oct 4, 2026').crawledOn).toBe('2027-10-03');
  });

  it('uses the day that is given', () => {
    expect(crawl('--01-02', ['2020-06-18'], '2026-01-02')).toEqual({ crawledOn: '2026-01-02', notes: [] });
    expect(crawl(null, [], '2026-01-02')).toEqual({ crawledOn: '2026-01-02', notes: [] });
  });

  it('reports what contradicts the given day', () => {
    expect(crawl('--01-02', ['2025-06-18'], '2025-01-03').notes).toEqual([
      'The page says it was read on 01-02 (month-day), the given crawl day 2025-01-03 is used.',
      'The page writes out the year 2025, so it should be of 2026 or later; the given crawl day 2025-01-03 is used.',
    ]);
  });
});
