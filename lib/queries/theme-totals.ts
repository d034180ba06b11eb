import { rows, sql, type Database } from '../db/client';
import type { Filter } from '../model/request/filter-request';
import { themeCells } from './theme-cells';
import { withinRange } from './within-range';

/** Papers of each theme under the filter, most first; undated papers are in unless the filter has a range. */
export function themeTotals(
  db: Database,
  filter: Filter,
  themes?: readonly string[],
): Promise<{ id: string; count: number }[]> {
  return rows(
    db.pool,
    sql`SELECT theme_id AS id, sum(papers)::int AS count FROM ${themeCells(filter, themes)} AS cell
        WHERE ${withinRange(sql`day`, sql`precision`, filter)}
        GROUP BY theme_id ORDER BY count DESC, theme_id COLLATE "C"`,
  );
}
