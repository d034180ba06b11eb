import { sql, type Sql } from '../db/client';
import type { Filter } from '../model/request/filter-request';
import { looksAtPapers, paperConditions } from './paper-conditions';

/**
 * SQL relation (theme_id, precision, day, papers): all papers that pass the filter, its range aside,
 * under the name `*`. Read from the roll-up where that can answer; there undated papers stand at a day
 * of no meaning.
 */
export function paperCells(filter: Filter): Sql {
  if (!looksAtPapers(filter)) {
    return sql`(SELECT '*'::text AS theme_id, precision, period_start AS day, papers FROM paper_roll WHERE papers > 0)`;
  }
  return sql`(SELECT '*'::text AS theme_id, p.precision, p.day, 1 AS papers FROM paper p WHERE ${paperConditions(filter)})`;
}
