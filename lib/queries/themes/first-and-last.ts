import { addDays } from '../../analytics/calendar/add-days';
import { sql, type Sql } from '../../db/client';
import { dateAsKnown } from '../papers/date-as-known';

const PRECISIONS = ['day', 'month', 'year'];
const DAY_ONE = '0001-01-01';

/**
 * SQL: two aggregates over cells (precision, day) that find the first and the last period, the finest
 * where several begin on one day: whole numbers, days since 0001-01-01 times 4 and the rank of the precision.
 */
export const firstAndLast: Sql = sql`
  min((day - DATE '0001-01-01') * 4 + CASE precision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END)
    FILTER (WHERE precision <> 'none') AS first,
  max((day - DATE '0001-01-01') * 4 + CASE precision WHEN 'day' THEN 2 WHEN 'month' THEN 1 ELSE 0 END)
    FILTER (WHERE precision <> 'none') AS last`;

/** Reads what the two aggregates found. */
export function readFirstAndLast(row: { first: number | null; last: number | null }): {
  first: string | null;
  last: string | null;
} {
  return { first: read(row.first, (rank) => rank), last: read(row.last, (rank) => 2 - rank) };
}

function read(code: number | null, rankOf: (rest: number) => number): string | null {
  if (code === null) return null;
  return dateAsKnown(addDays(DAY_ONE, Math.floor(code / 4)), PRECISIONS[rankOf(code % 4)] ?? 'none');
}
