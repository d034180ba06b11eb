import { describe, expect, it } from 'vitest';
import { bucketLabel } from '../../../../lib/charts/format/bucket-label';

describe('bucketLabel', () => {
  it('names each width of bucket as a reader would', () => {
    expect(bucketLabel('2026-01-01', 'year')).toBe('2026');
    expect(bucketLabel('2025-07-01', 'quarter')).toBe('Q3 ’25');
    expect(bucketLabel('2025-10-01', 'quarter')).toBe('Q4 ’25');
    expect(bucketLabel('2026-07-01', 'month')).toBe('Jul 2026');
    expect(bucketLabel('2025-08-04', 'week')).toBe('week of 4 Aug 2025');
    expect(bucketLabel('2026-08-18', 'day')).toBe('18 Aug 2026');
  });
});
