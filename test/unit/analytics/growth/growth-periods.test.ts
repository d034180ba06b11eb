import { describe, expect, it } from 'vitest';
import { growthPeriods } from '@/lib/analytics/growth/growth-periods';

describe('growthPeriods', () => {
  it('leaves the month of the horizon out until it is over', () => {
    expect(growthPeriods('2026-04-21')).toEqual({
      before: { from: '2024-04-01', to: '2025-03-31' },
      after: { from: '2025-04-01', to: '2026-03-31' },
    });
    expect(growthPeriods('2026-04-30')).toEqual({
      before: { from: '2024-05-01', to: '2025-04-30' },
      after: { from: '2025-05-01', to: '2026-04-30' },
    });
  });
  it('knows the end of February', () => {
    expect(growthPeriods('2024-02-28').after.to).toBe('2024-01-31');
    expect(growthPeriods('2024-02-29').after.to).toBe('2024-02-29');
  });
});
