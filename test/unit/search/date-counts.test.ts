import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/lib/analytics/calendar/day-number';
import { DateCounts } from '@/lib/search/date-counts';
import { packDate } from '@/lib/search/packed-date';

describe('counts of dates', () => {
  it('are told by date, whatever the century', () => {
    const days = ['2024-05-24', '1989-12-31', '0001-01-01', '1990-01-01', '2078-12-31', '9999-12-31'];
    const dates = days.map((day) => packDate(dayNumber(day), 'day'));
    const counts = new DateCounts();
    for (const date of [...dates, ...dates.slice(0, 3)]) counts.add(date);
    counts.add(packDate(null, 'none'));
    const [may, ...others] = dates as [number, ...number[]];
    const expected: [number, number][] = [
      [may, 2],
      [packDate(null, 'none'), 1],
    ];
    expected.push(...others.map((date, at): [number, number] => [date, at < 2 ? 2 : 1]));
    expect(counts.counts()).toEqual(expected.sort(([a], [b]) => a - b));
  });
});
