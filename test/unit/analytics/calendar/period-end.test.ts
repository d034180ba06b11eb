import { describe, expect, it } from 'vitest';
import { periodEnd } from '@/lib/analytics/calendar/period-end';

describe('periodEnd', () => {
  it('is the last day that the date leaves open', () => {
    expect(periodEnd('2024-02-01', 'day')).toBe('2024-02-01');
    expect(periodEnd('2024-02-01', 'month')).toBe('2024-02-29');
    expect(periodEnd('2024-01-01', 'year')).toBe('2024-12-31');
  });
});
