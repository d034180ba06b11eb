import { describe, expect, it } from 'vitest';
import { addMonths } from '@/lib/analytics/calendar/add-months';

describe('addMonths', () => {
  it('steps by months and gives first days', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-01');
    expect(addMonths('2024-11-15', 2)).toBe('2025-01-01');
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-01');
    expect(addMonths('2024-03-01', -24)).toBe('2022-03-01');
    expect(addMonths('2024-03-09', 0)).toBe('2024-03-01');
  });
  it('throws on a day that does not exist and outside the calendar', () => {
    expect(() => addMonths('2023-02-29', 1)).toThrow(RangeError);
    expect(() => addMonths('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError);
  });
});
