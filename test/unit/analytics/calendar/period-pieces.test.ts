import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/analytics/calendar/add-days';
import { bucketEnd } from '@/lib/analytics/calendar/bucket-end';
import { bucketStart } from '@/lib/analytics/calendar/bucket-start';
import { periodPieces } from '@/lib/analytics/calendar/period-pieces';
import { arbitraryDay } from '../arbitrary-day';

describe('periodPieces', () => {
  it('takes whole years, whole months beside them, and days at the ends', () => {
    expect(periodPieces({ from: '2021-11-20', to: '2024-02-10' })).toEqual([
      { grain: 'day', from: '2021-11-20', to: '2021-11-30' },
      { grain: 'month', from: '2021-12-01', to: '2021-12-31' },
      { grain: 'year', from: '2022-01-01', to: '2023-12-31' },
      { grain: 'month', from: '2024-01-01', to: '2024-01-31' },
      { grain: 'day', from: '2024-02-01', to: '2024-02-10' },
    ]);
  });
  it('has one piece where the range is one', () => {
    expect(periodPieces({ from: '2023-01-01', to: '2023-12-31' })).toEqual([
      { grain: 'year', from: '2023-01-01', to: '2023-12-31' },
    ]);
    expect(periodPieces({ from: '2023-02-02', to: '2023-03-30' })).toEqual([
      { grain: 'day', from: '2023-02-02', to: '2023-03-30' },
    ]);
  });
  it('counts years by their months where these are the widest', () => {
    expect(periodPieces({ from: '2022-12-31', to: '2024-01-31' }, 'month')).toEqual([
      { grain: 'day', from: '2022-12-31', to: '2022-12-31' },
      { grain: 'month', from: '2023-01-01', to: '2024-01-31' },
    ]);
  });
  it('reaches both ends of the calendar', () => {
    expect(periodPieces({ from: '0001-01-01', to: '9999-12-31' })).toEqual([
      { grain: 'year', from: '0001-01-01', to: '9999-12-31' },
    ]);
    expect(periodPieces({ from: '9999-12-05', to: '9999-12-31' })).toHaveLength(1);
    expect(periodPieces({ from: '0001-01-01', to: '0001-01-30' })).toHaveLength(1);
  });
  it('covers every day once, in order, with buckets that are whole', () => {
    fc.assert(
      fc.property(
        arbitraryDay,
        arbitraryDay,
        fc.constantFrom('day', 'month', 'year'),
        (one, other, widest) => {
          const [from, to] = one < other ? [one, other] : [other, one];
          const pieces = periodPieces({ from, to }, widest);
          expect([pieces[0]?.from, pieces.at(-1)?.to]).toEqual([from, to]);
          for (const [index, { grain, ...piece }] of pieces.entries()) {
            expect(bucketStart(piece.from, grain)).toBe(piece.from);
            expect(bucketEnd(piece.to, grain)).toBe(piece.to);
            const next = pieces[index + 1];
            if (next) expect(next.from).toBe(addDays(piece.to, 1));
          }
        },
      ),
    );
  });
  it('refuses a range that ends before it begins', () => {
    expect(() => periodPieces({ from: '2024-01-02', to: '2024-01-01' })).toThrow(RangeError);
  });
});
