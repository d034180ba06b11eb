import { emptySql, sql, type Sql } from '../../db/client';
import type { CompositionBy } from '../../model/composition';
import type { Filter } from '../../model/request/filter-request';
import { PART } from '../composition/composition-cells';
import { looksAtPapers, paperConditions } from '../filter/paper-conditions';
import { rolledRange, type Range } from '../filter/rolled-range';
import { counted, ofStrength } from '../themes/theme-cells';
import { withinRange } from '../filter/within-range';

interface Within {
  range: Range;
  by: CompositionBy;
  /** `month` leaves out the papers that are dated to the year only. */
  widest: 'month' | 'year';
}

/**
 * SQL: rows (theme_id, part, papers) of the papers that pass the filter and lie in the range, by the source
 * of their text or by venue: those of each theme, and under the name `*` all of them. Sources of whole months
 * come from the roll-up, days at the ends and venues from the papers themselves.
 */
export function partCells(filter: Filter, { range, widest, by }: Within): Sql {
  if (looksAtPapers(filter) || by === 'venue') {
    const month = widest === 'month' ? sql`AND p.precision <= 'month'` : emptySql;
    const within = withinRange(sql`p.day`, sql`p.precision`, range);
    return byPart(sql`${paperConditions(filter)} AND ${within} ${month}`, filter, by);
  }
  return rolledRange(
    range,
    (periods, piece) =>
      piece?.grain === 'day'
        ? byPart(
            sql`p.precision = 'day' AND p.day BETWEEN ${piece.from}::date AND ${piece.to}::date`,
            filter,
            by,
          )
        : sql`SELECT theme_id, source AS part, CASE theme_id WHEN '*' THEN papers ELSE ${counted(filter)} END AS papers
              FROM source_roll
              WHERE theme_id IN (SELECT '*' UNION ALL SELECT id FROM theme) AND ${periods}`,
    widest,
  );
}

function byPart(papers: Sql, filter: Filter, by: CompositionBy): Sql {
  return sql`(
    SELECT '*' AS theme_id, ${PART[by]} AS part, count(*) AS papers FROM paper p WHERE ${papers} GROUP BY 2
    UNION ALL
    SELECT t.theme_id, ${PART[by]}, count(*) FROM paper p JOIN tag t ON t.paper_id = p.id
    WHERE ${papers} ${ofStrength(sql`t`, filter)} GROUP BY 1, 2)`;
}
