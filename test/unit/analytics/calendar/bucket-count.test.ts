import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketCount } from '@/lib/analytics/calendar/bucket-count';
import { bucketsBetween } from '@/lib/analytics/calendar/buckets-between';
import { addDays } from '@/lib/analytics/calendar/add-days';
import { BUCKETS } from '@/lib/model/bucket';
import { arbitraryDay } from '../arbitrary-day';

describe('bucketCount', () => {
  it('counts both ends', () => {
    expect(BUCKETS.map((bucket) => bucketCount('2024-01-01', '2025-12-31', bucket))).toEqual([
      731, 105, 24, 8, 2,
    ]);
  });
  it('is 0 where from is after to', () => {
    expect(bucketCount('2025-01-02', '2025-01-01', 'year')).toBe(0);
  });
  it('is the number that bucketsBetween builds', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.nat(900), fc.constantFrom(...BUCKETS), (from, length, bucket) => {
        const to = addDays(from, length);
        expect(bucketCount(from, to, bucket)).toBe(bucketsBetween(from, to, bucket).length);
      }),
    );
  });
});
