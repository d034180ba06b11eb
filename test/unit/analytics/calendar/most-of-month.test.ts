import { describe, expect, it } from 'vitest';
import { mostOfMonth } from '@/lib/analytics/calendar/most-of-month';

describe('mostOfMonth', () => {
  it('is the month without the days before and after', () => {
    expect(mostOfMonth({ from: '2023-11-10', to: '2023-11-29' })).toEqual({
      month: { grain: 'month', from: '2023-11-01', to: '2023-11-30' },
      without: [
        { grain: 'day', from: '2023-11-01', to: '2023-11-09' },
        { grain: 'day', from: '2023-11-30', to: '2023-11-30' },
      ],
    });
    expect(mostOfMonth({ from: '2024-02-01', to: '2024-02-15' })?.without).toEqual([
      { grain: 'day', from: '2024-02-16', to: '2024-02-29' },
    ]);
  });
  it('is nothing for half a month or less, and for days of two months', () => {
    expect(mostOfMonth({ from: '2023-11-16', to: '2023-11-30' })).toBeNull();
    expect(mostOfMonth({ from: '2023-11-20', to: '2023-12-19' })).toBeNull();
  });
  it('leaves nothing out of a whole month', () => {
    expect(mostOfMonth({ from: '2023-11-01', to: '2023-11-30' })?.without).toEqual([]);
  });
  it('refuses a day that does not exist', () => {
    expect(() => mostOfMonth({ from: '2023-11-31', to: '2023-11-31' })).toThrow(RangeError);
  });
});
