import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/analytics/calendar/add-days';
import { bucketStart } from '@/lib/analytics/calendar/bucket-start';
import { bucketsBetween } from '@/lib/analytics/calendar/buckets-between';
import { BUCKETS } from '@/lib/model/bucket';
import { arbitraryDay } from '../arbitrary-day';

describe('bucketsBetween', () => {
  it('leaves no gap and keeps buckets that an end cuts', () => {
    expect(bucketsBetween('2025-11-15', '2026-02-01', 'month')).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ]);
    expect(bucketsBetween('2026-01-01', '2026-01-12', 'week')).toEqual([
      '2025-12-29',
      '2026-01-05',
      '2026-01-12',
    ]);
  });
  it('is one bucket for one day and none for an empty range', () => {
    expect(bucketsBetween('2026-01-07', '2026-01-07', 'year')).toEqual(['2026-01-01']);
    expect(bucketsBetween('2026-01-08', '2026-01-07', 'day')).toEqual([]);
  });
  it('ends with the calendar', () => {
    expect(bucketsBetween('9998-06-01', '9999-12-31', 'year')).toEqual(['9998-01-01', '9999-01-01']);
  });
  it('holds the first day of the bucket of every day in the range, once', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.nat(400), fc.constantFrom(...BUCKETS), (from, length, bucket) => {
        const days = Array.from({ length: length + 1 }, (_, offset) => addDays(from, offset));
        const named = [...new Set(days.map((day) => bucketStart(day, bucket)))];
        expect(bucketsBetween(from, addDays(from, length), bucket)).toEqual(named);
      }),
    );
  });
});
