import { describe, expect, it } from 'vitest';
import { bucketDays } from '../../../lib/charts/bucket-days';

describe('bucketDays', () => {
  it('ends each bucket on its last day', () => {
    expect(bucketDays('2025-05-29', 'day').to).toBe('2025-05-29');
    expect(bucketDays('2025-12-29', 'week').to).toBe('2026-01-04');
    expect(bucketDays('2024-02-01', 'month').to).toBe('2024-02-29');
    expect(bucketDays('2025-10-01', 'quarter').to).toBe('2025-12-31');
    expect(bucketDays('2025-01-01', 'year')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  });
});
