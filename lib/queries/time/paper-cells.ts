import { sql, type Sql } from '../../db/client';
import type { Precision } from '../../model/bucket';
import type { Filter } from '../../model/request/filter-request';
import type { Cells } from '../periods/cells';
import { looksAtPapers, paperConditions } from '../filter/paper-conditions';
import { rolledRange } from '../filter/rolled-range';
import { withinRange } from '../filter/within-range';

/**
 * All papers that pass the filter, its range aside, under the name `*`, by periods no finer than `grain`
 * where the roll-up can answer; there undated papers stand at a day of no meaning.
 */
export function paperCells(filter: Filter, grain: Precision): Cells {
  if (looksAtPapers(filter)) return { relation: sql`(${passingPapers(filter)})`, summed: false };
  const rolled = sql`(SELECT '*'::text AS theme_id, precision, period_start AS day, papers FROM paper_roll
                      WHERE grain = ${grain}::"precision")`;
  return { relation: rolled, summed: true };
}

/** SQL relation (precision, papers): all papers that pass the filter, range and all. */
export function papersInRange(filter: Filter): Sql {
  if (looksAtPapers(filter)) {
    return sql`(${passingPapers(filter)} AND ${withinRange(sql`p.day`, sql`p.precision`, filter)})`;
  }
  const select = (rows: Sql): Sql => sql`SELECT precision, papers FROM paper_roll WHERE ${rows}`;
  return sql`(${rolledRange(filter, select)})`;
}

function passingPapers(filter: Filter): Sql {
  return sql`SELECT '*'::text AS theme_id, p.precision, p.day, 1 AS papers FROM paper p
             WHERE ${paperConditions(filter)}`;
}
