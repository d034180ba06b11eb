import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketEnd } from '@/lib/analytics/calendar/bucket-end';
import { bucketStart } from '@/lib/analytics/calendar/bucket-start';
import { periodEnd } from '@/lib/analytics/calendar/period-end';
import { placeCounts } from '@/lib/analytics/series/place-counts';
import type { PeriodCount } from '@/lib/analytics/series/period-count';
import { timeAxis } from '@/lib/analytics/series/time-axis';
import { PRECISIONS } from '@/lib/model/bucket';
import { arbitraryDay } from '../arbitrary-day';

const rows: PeriodCount[] = [
  { precision: 'year', start: '2023-01-01', count: 1 },
  { precision: 'day', start: '2024-02-10', count: 2 },
  { precision: 'day', start: '2024-02-29', count: 5 },
  { precision: 'month', start: '2024-04-01', count: 1 },
  { precision: 'day', start: '2024-05-03', count: 4 },
];
const request = { bucket: 'month' as const, from: null, to: null, horizon: '2024-05-20', rows };

// 200 years of days would be more buckets than an axis may have.
const wideBucket = fc.constantFrom('month' as const, 'quarter' as const, 'year' as const);
const arbitraryRow = fc.record({
  day: arbitraryDay,
  precision: fc.constantFrom(...PRECISIONS),
  count: fc.nat(9),
});

describe('placeCounts', () => {
  it('counts what fits and reports the rest beside the chart', () => {
    expect(placeCounts(timeAxis(request), rows)).toEqual({ counts: [7, 0, 1, 4], unplaced: 1, before: 0 });
  });
  it('leaves papers outside the range out of both, and keeps those before it for a running total', () => {
    const axis = timeAxis({ ...request, from: '2024-02-15', to: '2024-04-29' });
    // 10 February and 2023 lie before (2023 fits no month), April is cut, 3 May lies after.
    expect(placeCounts(axis, rows)).toEqual({ counts: [5, 0, 0], unplaced: 1, before: 2 });
  });
  it('counts a paper dated beyond the horizon as unplaced', () => {
    const ahead: PeriodCount[] = [...rows, { precision: 'day', start: '2025-01-01', count: 3 }];
    expect(placeCounts(timeAxis({ ...request, rows: ahead }), ahead).unplaced).toBe(4);
  });
  it('places nothing on an empty axis', () => {
    expect(placeCounts(timeAxis({ ...request, horizon: null }), rows)).toEqual({
      counts: [],
      unplaced: 13,
      before: 0,
    });
  });
  it('without ends, counts and unplaced together are all dated papers', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRow), wideBucket, arbitraryDay, (papers, bucket, last) => {
        const given = papers.map((p) => ({ ...p, start: bucketStart(p.day, p.precision) }));
        const axis = timeAxis({ bucket, from: null, to: null, horizon: last, rows: given });
        const { counts, unplaced } = placeCounts(axis, given);
        expect(sum(counts) + unplaced).toBe(sum(given.map((row) => row.count)));
      }),
    );
  });
  it('equals a count of papers one by one', () => {
    const range = fc.tuple(arbitraryDay, arbitraryDay).map((days) => days.sort());
    fc.assert(
      fc.property(fc.array(arbitraryRow), wideBucket, range, arbitraryDay, (papers, bucket, ends, last) => {
        const [from = '', to = ''] = ends;
        const given = papers.map((p) => ({ ...p, start: bucketStart(p.day, p.precision) }));
        const axis = timeAxis({ bucket, from, to, horizon: last, rows: given });
        const { counts } = placeCounts(axis, given);
        const naive = axis.buckets.map((start) =>
          sum(
            given
              .filter((p) => p.start >= from && periodEnd(p.start, p.precision) <= to)
              .filter((p) => p.start >= start && periodEnd(p.start, p.precision) <= bucketEnd(start, bucket))
              .map((p) => p.count),
          ),
        );
        expect(counts).toEqual(naive);
      }),
    );
  });
});

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
