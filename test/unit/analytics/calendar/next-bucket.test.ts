import { describe, expect, it } from 'vitest';
import { nextBucket } from '@/lib/analytics/calendar/next-bucket';
import { BUCKETS } from '@/lib/model/bucket';

describe('nextBucket', () => {
  it('is the first day of the bucket after', () => {
    expect(BUCKETS.map((bucket) => nextBucket('2025-12-31', bucket))).toEqual([
      '2026-01-01',
      '2026-01-05',
      '2026-01-01',
      '2026-01-01',
      '2026-01-01',
    ]);
  });
  it('throws after the last year', () => {
    expect(() => nextBucket('9999-12-31', 'month')).toThrow(RangeError);
  });
});
