import { emptySql, sql, type Sql } from '../../db/client';
import type { Precision } from '../../model/bucket';
import type { Filter } from '../../model/request/filter-request';
import type { Cells } from '../periods/cells';
import { looksAtPapers, paperConditions } from '../filter/paper-conditions';
import { rolledRange } from '../filter/rolled-range';
import { withinRange } from '../filter/within-range';

/**
 * The papers of each theme that pass the filter, its
 * range aside, by periods no finer than `grain` where the roll-ups can answer.
 */
export function themeCells(filter: Filter, grain: Precision, themes?: readonly string[]): Cells {
  if (looksAtPapers(filter)) return { relation: sql`(${taggedPapers(filter, themes)})`, summed: false };
  const rolled = sql`(SELECT theme_id, precision, period_start AS day, ${counted(filter)} AS papers FROM theme_roll
                      WHERE ${named(themes)} AND grain = ${grain}::"precision" AND ${counted(filter)} > 0)`;
  return { relation: rolled, summed: true };
}

/** SQL relation (theme_id, precision, papers): the papers of each theme that pass the filter, range and all. */
export function themesInRange(filter: Filter, themes?: readonly string[]): Sql {
  if (looksAtPapers(filter)) {
    return sql`(${taggedPapers(filter, themes)} AND ${withinRange(sql`t.day`, sql`t.precision`, filter)})`;
  }
  const select = (rows: Sql): Sql =>
    sql`SELECT theme_id, precision, ${counted(filter)} AS papers FROM theme_roll
        WHERE ${named(themes)} AND ${rows} AND ${counted(filter)} > 0`;
  return sql`(${rolledRange(filter, select)})`;
}

/** SQL: ` AND` the tag is as strong as the filter asks; nothing where any strength will do. */
export function ofStrength(tag: Sql, filter: Pick<Filter, 'strength'>): Sql {
  return filter.strength === 'about' ? sql`AND ${tag}.strength = 'about'` : emptySql;
}

/** SQL: the column of a roll-up that counts at the strength of the filter. */
export function counted(filter: Pick<Filter, 'strength'>): Sql {
  return filter.strength === 'about' ? sql`about` : sql`papers`;
}

/** All themes are named too, one by one: the key of the roll-ups begins with them. */
function named(themes: readonly string[] | undefined): Sql {
  return themes === undefined ? sql`theme_id IN (SELECT id FROM theme)` : sql`theme_id = ANY(${themes})`;
}

function taggedPapers(filter: Filter, themes: readonly string[] | undefined): Sql {
  return sql`SELECT t.theme_id, t.precision, t.day, 1 AS papers FROM tag t JOIN paper p ON p.id = t.paper_id
             WHERE ${paperConditions(filter)} ${ofStrength(sql`t`, filter)}
               ${themes === undefined ? emptySql : sql`AND t.theme_id = ANY(${themes})`}`;
}
