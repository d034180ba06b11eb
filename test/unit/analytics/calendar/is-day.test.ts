import { describe, expect, it } from 'vitest';
import { isDay } from '@/lib/analytics/calendar/is-day';

describe('isDay', () => {
  it('accepts days that exist', () => {
    for (const day of ['2024-02-29', '0001-01-01', '9999-12-31', '2000-02-29']) expect(isDay(day)).toBe(true);
  });
  it('refuses days that do not exist and other shapes', () => {
    for (const text of ['2023-02-29', '1900-02-29', '2023-00-10', '2023-13-01', '2023-04-31', '0000-01-01']) {
      expect(isDay(text)).toBe(false);
    }
    for (const text of ['2023-2-1', '2023-02', '20230201', '2023-02-01T00:00', ' 2023-02-01', '']) {
      expect(isDay(text)).toBe(false);
    }
  });
});
