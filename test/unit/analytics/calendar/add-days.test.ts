import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/analytics/calendar/add-days';

describe('addDays', () => {
  it('crosses months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('2025-06-15', 0)).toBe('2025-06-15');
  });
  it('throws beyond the last year', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});
