import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/lib/analytics/calendar/day-number';
import { FoundPapers } from '@/lib/queries/search/found-papers';
import { packDate } from '@/lib/search/packed-date';

const paper = (day: string | null, precision: 'day' | 'month' | 'year' | 'none') => ({
  ...{ id: '0123456789abcdef', score: 1 },
  date: packDate(day === null ? null : dayNumber(day), precision),
});

describe('papers found', () => {
  const found = new FoundPapers(
    [],
    [
      paper('2024-05-24', 'day'),
      paper('2024-05-24', 'day'),
      paper('2024-05-01', 'month'),
      paper('2024-01-01', 'year'),
      paper(null, 'none'),
    ],
  );
  it('are counted by the periods that they are dated to, in order of their first days', () => {
    expect(found.periods()).toEqual({
      rows: [
        { precision: 'year', start: '2024-01-01', count: 1 },
        { precision: 'month', start: '2024-05-01', count: 1 },
        { precision: 'day', start: '2024-05-24', count: 2 },
      ],
      dateless: 1,
    });
  });
  it('are summed by month, the year aside, and by year', () => {
    expect(found.periods('month').rows).toEqual([
      { precision: 'year', start: '2024-01-01', count: 1 },
      { precision: 'month', start: '2024-05-01', count: 3 },
    ]);
    expect(found.periods('year')).toEqual({
      rows: [{ precision: 'year', start: '2024-01-01', count: 4 }],
      dateless: 1,
    });
  });
});
