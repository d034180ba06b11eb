import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/analytics/calendar/add-days';
import { defaultBucket } from '@/lib/analytics/series/default-bucket';
import type { PeriodCount } from '@/lib/analytics/series/period-count';

/** `count` papers on each of `days` days, `step` days apart, from Monday, 1 January 2024. */
function daily(days: number, step: number, count: number): PeriodCount[] {
  return Array.from({ length: days }, (_, index) => ({
    precision: 'day',
    start: addDays('2024-01-01', index * step),
    count,
  }));
}

describe('defaultBucket', () => {
  it('is the narrowest with a median of ten papers', () => {
    expect(defaultBucket(daily(60, 1, 10))).toBe('day');
    expect(defaultBucket(daily(60, 1, 9))).toBe('week');
    expect(defaultBucket(daily(366, 3, 1))).toBe('month');
    expect(defaultBucket(daily(60, 7, 1))).toBe('quarter');
    expect(defaultBucket(daily(60, 30, 1))).toBe('year');
  });
  it('counts empty buckets between the first and the last', () => {
    // Ten papers every third day: two of three days are empty, so the median day holds none.
    expect(defaultBucket(daily(30, 3, 10))).toBe('week');
  });
  it('counts only dates that fit the bucket', () => {
    const months: PeriodCount[] = ['01', '02', '03'].map((m) => ({
      precision: 'month',
      start: `2024-${m}-01`,
      count: 40,
    }));
    expect(defaultBucket(months)).toBe('month');
    expect(defaultBucket([{ precision: 'year', start: '2024-01-01', count: 500 }])).toBe('year');
  });
  it('passes over a width that needs more buckets than an axis may have', () => {
    expect(defaultBucket(daily(60, 1, 10), 59)).toBe('week');
  });
  it('is year where there is nothing', () => {
    expect(defaultBucket([])).toBe('year');
  });
});
