import { sql, type Sql } from '../../db/client';

/** SQL: last day of the period that a first day and a precision name; null where the precision is `none`. */
export function periodEnd(day: Sql, precision: Sql): Sql {
  return sql`CASE ${precision}
    WHEN 'day' THEN ${day}
    WHEN 'month' THEN (${day} + interval '1 month' - interval '1 day')::date
    WHEN 'year' THEN (${day} + interval '1 year' - interval '1 day')::date
  END`;
}
