import type { Day, Precision } from '@/lib/model/bucket';
import { addDays } from './add-days';
import { bucketEnd } from './bucket-end';
import { bucketStart } from './bucket-start';

/** Whole years, whole months, or days in a row, both ends included. */
export interface PeriodPiece {
  grain: Precision;
  from: Day;
  to: Day;
}

/**
 * Cuts the days `from`–`to` into as few pieces as possible: the whole years in the middle, whole months
 * beside them, days at the ends; in order, without gap or overlap. With `widest` = `month` years are
 * counted by their months. A period that is counted where it fits whole is counted in exactly one piece.
 * @throws {RangeError} when an end is not a day that exists, or `from` is after `to`
 */
export function periodPieces(
  { from, to }: { from: Day; to: Day },
  widest: Precision = 'year',
): PeriodPiece[] {
  if (from > to) throw new RangeError(`${from} is after ${to}`);
  if (widest === 'day') return [{ grain: 'day', from: bucketStart(from, 'day'), to: bucketStart(to, 'day') }];
  const narrower = widest === 'year' ? 'month' : 'day';
  const whole = wholeBuckets(from, to, widest);
  if (whole === null) return periodPieces({ from, to }, narrower);
  return [
    ...(from < whole.from ? periodPieces({ from, to: addDays(whole.from, -1) }, narrower) : []),
    { grain: widest, ...whole },
    ...(whole.to < to ? periodPieces({ from: addDays(whole.to, 1), to }, narrower) : []),
  ];
}

/** First and last day of the years or months that lie whole in the range; null where none does. */
function wholeBuckets(from: Day, to: Day, bucket: 'month' | 'year'): { from: Day; to: Day } | null {
  const endOfFirst = bucketEnd(from, bucket);
  const startOfLast = bucketStart(to, bucket);
  const cutFirst = bucketStart(from, bucket) !== from;
  const cutLast = bucketEnd(to, bucket) !== to;
  // A cut bucket that reaches the other end leaves no room for a whole one.
  if ((cutFirst && endOfFirst >= to) || (cutLast && startOfLast <= from)) return null;
  const first = cutFirst ? addDays(endOfFirst, 1) : from;
  const last = cutLast ? addDays(startOfLast, -1) : to;
  return first > last ? null : { from: first, to: last };
}
