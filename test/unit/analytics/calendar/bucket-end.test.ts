import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/analytics/calendar/add-days';
import { bucketEnd } from '@/lib/analytics/calendar/bucket-end';
import { bucketStart } from '@/lib/analytics/calendar/bucket-start';
import { BUCKETS } from '@/lib/model/bucket';
import { arbitraryDay } from '../arbitrary-day';

describe('bucketEnd', () => {
  it('is the last day of the bucket', () => {
    expect(BUCKETS.map((bucket) => bucketEnd('2024-02-14', bucket))).toEqual([
      '2024-02-14',
      '2024-02-18',
      '2024-02-29',
      '2024-03-31',
      '2024-12-31',
    ]);
  });
  it('is the last day with the same first day', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.constantFrom(...BUCKETS), (day, bucket) => {
        const end = bucketEnd(day, bucket);
        expect(end >= day).toBe(true);
        expect(bucketStart(end, bucket)).toBe(bucketStart(day, bucket));
        expect(bucketStart(addDays(end, 1), bucket)).toBe(addDays(end, 1));
      }),
    );
  });
  it('reaches the last day of the last year', () => {
    expect(bucketEnd('9999-11-01', 'quarter')).toBe('9999-12-31');
  });
});
