import { emptySql, joinSql, rows, sql, type Database, type Sql } from '../../db/client';
import { PRECISIONS } from '../../model/bucket';
import type { Filter } from '../../model/request/filter-request';
import { firstAndLast, readFirstAndLast } from './first-and-last';
import { looksAtPapers } from '../filter/paper-conditions';
import { themeCells } from './theme-cells';
import { withinRange } from '../filter/within-range';

export interface Ends {
  first: string | null;
  last: string | null;
}

/** First and last date of the papers of each theme under the filter, as precise as known. */
export async function themeEnds(db: Database, filter: Filter): Promise<Map<string, Ends>> {
  const found = await rows<{ id: string; first: number | null; last: number | null }>(
    db.pool,
    looksAtPapers(filter) ? liveEnds(filter) : rolledEnds(filter),
  );
  return new Map(found.map(({ id, ...ends }) => [id, readFirstAndLast(ends)]));
}

function liveEnds(filter: Filter): Sql {
  return sql`SELECT theme_id AS id, ${firstAndLast} FROM ${themeCells(filter, 'day').relation} AS cell
             WHERE ${withinRange(sql`day`, sql`precision`, filter)} GROUP BY theme_id`;
}

/**
 * SQL: rows (id, first, last) for themes, a relation with an id. Two looks at the key for each theme and each
 * precision that any paper has, at both ends: nothing in between is read.
 */
export function rolledEnds(filter: Filter, themes = sql`theme`): Sql {
  const ends = PRECISIONS.flatMap((precision) =>
    [sql`min`, sql`max`].map(
      (end) => sql`
        SELECT ${precision}::"precision" AS precision, ${end}(period_start) AS day FROM theme_roll
        WHERE theme_id = h.id AND grain = 'day' AND precision = ${precision}::"precision"
          AND EXISTS (SELECT FROM paper_roll WHERE grain = 'day' AND precision = ${precision}::"precision")
          ${standing(filter)} AND ${withinRange(sql`period_start`, sql`precision`, filter)}`,
    ),
  );
  return sql`SELECT h.id, e.first, e.last FROM ${themes} AS h CROSS JOIN LATERAL (
               SELECT ${firstAndLast} FROM (${joinSql(ends, ' UNION ALL ')}) AS cell) AS e`;
}

/** SQL: the cell has papers of the strength. A row without any paper is not kept, so that the key alone is read. */
function standing({ strength }: Filter): Sql {
  return strength === 'about' ? sql`AND about > 0` : emptySql;
}
