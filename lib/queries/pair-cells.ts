import { emptySql, sql, type Sql } from '../db/client';
import type { Filter } from '../model/request/filter-request';
import { looksAtPapers, paperConditions } from './paper-conditions';
import { ofStrength } from './theme-cells';

/** SQL relation (theme_id, precision, day, papers): the papers that have both themes, as the theme `a*b`. */
export function pairCells(filter: Filter, a: string, b: string): Sql {
  const paper = looksAtPapers(filter) ? sql`JOIN paper p ON p.id = ta.paper_id` : emptySql;
  return sql`(SELECT ${`${a}*${b}`}::text AS theme_id, ta.precision, ta.day, 1 AS papers
              FROM tag ta JOIN tag tb ON tb.paper_id = ta.paper_id ${paper}
              WHERE ta.theme_id = ${a} AND tb.theme_id = ${b}
                ${ofStrength(sql`ta`, filter)} ${ofStrength(sql`tb`, filter)}
                ${looksAtPapers(filter) ? sql`AND ${paperConditions(filter)}` : emptySql})`;
}
