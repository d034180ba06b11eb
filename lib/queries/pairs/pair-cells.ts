import { emptySql, sql, type Sql } from '../../db/client';
import type { Precision } from '../../model/bucket';
import type { Filter } from '../../model/request/filter-request';
import { looksAtPapers, paperConditions } from '../filter/paper-conditions';
import { counted, ofStrength } from '../themes/theme-cells';

/**
 * SQL relation (theme_id, precision, day, papers): the papers that have both themes, as the theme `a*b`;
 * by month or year from the roll-up where that can answer.
 */
export function pairCells(filter: Filter, grain: Precision, a: string, b: string): Sql {
  const name = sql`${`${a}*${b}`}::text AS theme_id`;
  if (!looksAtPapers(filter) && grain !== 'day') {
    const number = (theme: string): Sql => sql`(SELECT number FROM theme_number WHERE theme_id = ${theme})`;
    const pair = sql`(least(${number(a)}, ${number(b)}), greatest(${number(a)}, ${number(b)}))`;
    // The key begins with the period, so the periods of all papers are looked up one by one.
    return sql`(SELECT ${name}, r.precision, r.period_start AS day, r.${counted(filter)} AS papers
                FROM paper_roll p JOIN pair_roll r USING (grain, precision, period_start)
                WHERE p.grain = ${grain}::"precision" AND (r.a, r.b) = ${pair} AND r.${counted(filter)} > 0)`;
  }
  const paper = looksAtPapers(filter) ? sql`JOIN paper p ON p.id = ta.paper_id` : emptySql;
  return sql`(SELECT ${name}, ta.precision, ta.day, 1 AS papers
              FROM tag ta JOIN tag tb ON tb.paper_id = ta.paper_id ${paper}
              WHERE ta.theme_id = ${a} AND tb.theme_id = ${b}
                ${ofStrength(sql`ta`, filter)} ${ofStrength(sql`tb`, filter)}
                ${looksAtPapers(filter) ? sql`AND ${paperConditions(filter)}` : emptySql})`;
}
