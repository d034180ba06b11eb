import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/lib/analytics/calendar/day-number';
import { dayOfNumber } from '@/lib/analytics/calendar/day-of-number';

describe('dayOfNumber', () => {
  it('undoes dayNumber over all years from 0001 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number);
      }),
    );
  });
  it('ends with the years 0001 and 9999', () => {
    expect(dayOfNumber(-719_162)).toBe('0001-01-01');
    expect(dayOfNumber(2_932_896)).toBe('9999-12-31');
    expect(() => dayOfNumber(-719_163)).toThrow(RangeError);
    expect(() => dayOfNumber(2_932_897)).toThrow(RangeError);
    expect(() => dayOfNumber(0.5)).toThrow(RangeError);
  });
});
