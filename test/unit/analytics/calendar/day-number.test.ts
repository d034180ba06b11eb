import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/lib/analytics/calendar/day-number';
import { arbitraryDay } from '../arbitrary-day';

describe('dayNumber', () => {
  it('counts from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2000-03-01')).toBe(11_017);
  });
  it('agrees with the calendar of the language', () => {
    fc.assert(
      fc.property(arbitraryDay, (day) => {
        expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
      }),
    );
  });
  it('throws on a day that does not exist', () => {
    expect(() => dayNumber('2023-02-29')).toThrow('2023-02-29');
  });
});
