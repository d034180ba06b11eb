import { rows, sql, type Database } from '../../db/client';
import type { Filter } from '../../model/request/filter-request';
import { themesInRange } from './theme-cells';

export interface ThemeTotal {
  id: string;
  count: number;
  /** Those of them that have a date. */
  dated: number;
}

/** Papers of each theme under the filter, most first; undated papers are in unless the filter has a range. */
export function themeTotals(db: Database, filter: Filter, themes?: readonly string[]): Promise<ThemeTotal[]> {
  return rows(
    db.pool,
    sql`SELECT theme_id AS id, sum(papers)::int AS count,
               coalesce(sum(papers) FILTER (WHERE precision <> 'none'), 0)::int AS dated
        FROM ${themesInRange(filter, themes)} AS cell
        GROUP BY theme_id ORDER BY count DESC, theme_id COLLATE "C"`,
  );
}
