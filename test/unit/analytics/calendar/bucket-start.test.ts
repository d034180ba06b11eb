import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketStart } from '@/lib/analytics/calendar/bucket-start';
import { BUCKETS } from '@/lib/model/bucket';
import { arbitraryDay } from '../arbitrary-day';

describe('bucketStart', () => {
  it('names a bucket by its first day', () => {
    expect(BUCKETS.map((bucket) => bucketStart('2026-05-14', bucket))).toEqual([
      '2026-05-14',
      '2026-05-11',
      '2026-05-01',
      '2026-04-01',
      '2026-01-01',
    ]);
  });
  it('begins weeks on Monday, across the turn of the year', () => {
    // ISO 8601: week 1 of 2026 begins on Monday, 29 December 2025.
    expect(bucketStart('2026-01-01', 'week')).toBe('2025-12-29');
    expect(bucketStart('2025-12-29', 'week')).toBe('2025-12-29');
    expect(bucketStart('2025-12-28', 'week')).toBe('2025-12-22');
  });
  it('gives every week a Monday', () => {
    fc.assert(
      fc.property(arbitraryDay, (day) => {
        expect(new Date(`${bucketStart(day, 'week')}T00:00:00Z`).getUTCDay()).toBe(1);
      }),
    );
  });
  it('knows the quarters', () => {
    expect(
      ['01-31', '03-31', '04-01', '09-30', '12-31'].map((d) => bucketStart(`2025-${d}`, 'quarter')),
    ).toEqual(['2025-01-01', '2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01']);
  });
  it('throws on a day that does not exist', () => {
    for (const bucket of BUCKETS) expect(() => bucketStart('2025-02-30', bucket)).toThrow(RangeError);
  });
});
