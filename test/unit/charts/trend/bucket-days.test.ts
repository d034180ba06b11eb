import { describe, expect, it } from 'vitest';
import { bucketDays } from '../../../../lib/charts/trend/bucket-days';

const all = { from: null, to: null };

describe('bucketDays', () => {
  it('ends each bucket on its last day', () => {
    expect(bucketDays('2025-05-29', { ...all, bucket: 'day' }).to).toBe('2025-05-29');
    expect(bucketDays('2025-12-29', { ...all, bucket: 'week' }).to).toBe('2026-01-04');
    expect(bucketDays('2024-02-01', { ...all, bucket: 'month' }).to).toBe('2024-02-29');
    expect(bucketDays('2025-10-01', { ...all, bucket: 'quarter' }).to).toBe('2025-12-31');
    expect(bucketDays('2025-01-01', { ...all, bucket: 'year' })).toEqual({
      from: '2025-01-01',
      to: '2025-12-31',
    });
  });

  it('cuts the bucket as the range does', () => {
    const axis = { bucket: 'year', from: '2025-03-10', to: '2026-06-30' } as const;
    expect(bucketDays('2025-01-01', axis)).toEqual({ from: '2025-03-10', to: '2025-12-31' });
    expect(bucketDays('2026-01-01', axis)).toEqual({ from: '2026-01-01', to: '2026-06-30' });
  });
});
