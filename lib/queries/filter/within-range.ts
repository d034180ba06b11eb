import { emptySql, sql, type Sql } from '../../db/client';
import type { Day } from '../../model/bucket';
import { periodEnd } from './period-end';

/**
 * SQL condition: the whole period lies in `from`–`to`, as the contract has it for a dated paper. An
 * end that is not given is open; without both every paper passes, the undated too. The bare
 * comparison of `day` stands first so that an index on it serves.
 */
export function withinRange(day: Sql, precision: Sql, range: { from?: Day; to?: Day }): Sql {
  if (range.from === undefined && range.to === undefined) return sql`TRUE`;
  const notBefore = range.from === undefined ? emptySql : sql`AND ${day} >= ${range.from}::date`;
  const notAfter =
    range.to === undefined
      ? emptySql
      : sql`AND ${day} <= ${range.to}::date AND ${periodEnd(day, precision)} <= ${range.to}::date`;
  return sql`${precision} <> 'none' ${notBefore} ${notAfter}`;
}
