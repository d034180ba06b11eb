import { emptySql, sql, type Sql } from '../db/client';
import type { Filter } from '../model/request/filter-request';
import { looksAtPapers, paperConditions } from './paper-conditions';

/** SQL relation (theme_id, precision, day, papers): the papers of each theme that pass the filter, its range aside. */
export function themeCells(filter: Filter, themes?: readonly string[]): Sql {
  const about = filter.strength === 'about';
  if (!looksAtPapers(filter)) {
    const count = about ? sql`about` : sql`papers`;
    const named = themes === undefined ? emptySql : sql`AND theme_id = ANY(${themes})`;
    return sql`(SELECT theme_id, precision, period_start AS day, ${count} AS papers
                FROM theme_roll WHERE ${count} > 0 ${named})`;
  }
  return sql`(SELECT t.theme_id, t.precision, t.day, 1 AS papers
              FROM tag t JOIN paper p ON p.id = t.paper_id
              WHERE ${paperConditions(filter)} ${ofStrength(sql`t`, filter)}
                ${themes === undefined ? emptySql : sql`AND t.theme_id = ANY(${themes})`})`;
}

/** SQL: ` AND` the tag is as strong as the filter asks; nothing where any strength will do. */
export function ofStrength(tag: Sql, filter: Pick<Filter, 'strength'>): Sql {
  return filter.strength === 'about' ? sql`AND ${tag}.strength = 'about'` : emptySql;
}
