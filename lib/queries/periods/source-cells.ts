import { emptySql, sql, type Sql } from '../../db/client';
import type { Filter } from '../../model/request/filter-request';
import { looksAtPapers, paperConditions } from '../filter/paper-conditions';
import { rolledRange, type Range } from '../filter/rolled-range';
import { counted, ofStrength } from '../themes/theme-cells';
import { withinRange } from '../filter/within-range';

interface Within {
  range: Range;
  /** `month` leaves out the papers that are dated to the year only. */
  widest: 'month' | 'year';
}

/**
 * SQL: rows (theme_id, source, papers) of the papers that pass the filter and lie in the range, by the
 * source of their text: those of each theme, and under the name `*` all of them. Whole months come from
 * the roll-up, days at the ends from the papers themselves.
 */
export function sourceCells(filter: Filter, { range, widest }: Within): Sql {
  if (looksAtPapers(filter)) {
    const month = widest === 'month' ? sql`AND p.precision <= 'month'` : emptySql;
    const within = withinRange(sql`p.day`, sql`p.precision`, range);
    return bySource(sql`${paperConditions(filter)} AND ${within} ${month}`, filter);
  }
  return rolledRange(
    range,
    (periods, piece) =>
      piece?.grain === 'day'
        ? bySource(
            sql`p.precision = 'day' AND p.day BETWEEN ${piece.from}::date AND ${piece.to}::date`,
            filter,
          )
        : sql`SELECT theme_id, source, CASE theme_id WHEN '*' THEN papers ELSE ${counted(filter)} END AS papers
              FROM source_roll
              WHERE theme_id IN (SELECT '*' UNION ALL SELECT id FROM theme) AND ${periods}`,
    widest,
  );
}

function bySource(papers: Sql, filter: Filter): Sql {
  return sql`(
    SELECT '*' AS theme_id, p.source, count(*) AS papers FROM paper p WHERE ${papers} GROUP BY p.source
    UNION ALL
    SELECT t.theme_id, p.source, count(*) FROM paper p JOIN tag t ON t.paper_id = p.id
    WHERE ${papers} ${ofStrength(sql`t`, filter)} GROUP BY t.theme_id, p.source)`;
}
