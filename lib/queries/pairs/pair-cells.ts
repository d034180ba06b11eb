import { emptySql, sql, type Sql } from '../../db/client';
import type { Precision } from '../../model/bucket';
import type { Filter } from '../../model/request/filter-request';
import type { Cells } from '../periods/cells';
import { looksAtPapers, paperConditions } from '../filter/paper-conditions';
import { counted, ofStrength } from '../themes/theme-cells';

/**
 * The papers that have both themes, as the theme `a*b`; by month or year from the roll-up where that can answer.
 */
export function pairCells(filter: Filter, grain: Precision, a: string, b: string): Cells {
  const name = sql`${`${a}*${b}`}::text AS theme_id`;
  if (!looksAtPapers(filter) && grain !== 'day') {
    const packed = sql`substring(r.${counted(filter)} FROM 4 * ${placeOf(a, b)} + 1 FOR 4)`;
    const rolled = sql`(SELECT * FROM (
                  SELECT ${name}, precision, period_start AS day, ('x' || encode(${packed}, 'hex'))::bit(32)::int AS papers
                  FROM pair_roll r WHERE grain = ${grain}::"precision"
                ) AS unpacked WHERE papers > 0)`;
    return { relation: rolled, summed: true };
  }
  const paper = looksAtPapers(filter) ? sql`JOIN paper p ON p.id = ta.paper_id` : emptySql;
  const tagged = sql`(SELECT ${name}, ta.precision, ta.day, 1 AS papers
              FROM tag ta JOIN tag tb ON tb.paper_id = ta.paper_id ${paper}
              WHERE ta.theme_id = ${a} AND tb.theme_id = ${b}
                ${ofStrength(sql`ta`, filter)} ${ofStrength(sql`tb`, filter)}
                ${looksAtPapers(filter) ? sql`AND ${paperConditions(filter)}` : emptySql})`;
  return { relation: tagged, summed: false };
}

/** SQL: where the pair stands among those of a period (see PairTriangle). */
function placeOf(a: string, b: string): Sql {
  return sql`(SELECT (max(number) - 1) * (max(number) - 2) / 2 + min(number) - 1
              FROM theme_number WHERE theme_id IN (${a}, ${b}) HAVING count(*) = 2)`;
}
