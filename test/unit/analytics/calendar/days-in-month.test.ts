import { describe, expect, it } from 'vitest';
import { daysInMonth } from '@/lib/analytics/calendar/days-in-month';

describe('daysInMonth', () => {
  it('gives February 29 days in leap years alone: by 4, not by 100, but by 400', () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
  it('sums to the length of the year', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(months.reduce((sum, month) => sum + daysInMonth(2025, month), 0)).toBe(365);
  });
  it('throws on a month that does not exist', () => {
    expect(() => daysInMonth(2025, 0)).toThrow(RangeError);
    expect(() => daysInMonth(2025, 13)).toThrow('13');
  });
});
