import { joinSql, sql, type Sql } from '../../db/client';
import type { Filter } from '../../model/request/filter-request';
import type { Worded } from '../search/with-words';

type PaperFilter = Pick<Filter, 'q' | 'dump' | 'venue' | 'source'> & Worded;

/** Whether roll-ups cannot answer: the filter looks at the papers themselves. */
export function looksAtPapers(filter: PaperFilter): boolean {
  return [filter.q, filter.dump, filter.venue, filter.source].some((value) => value !== undefined);
}

/** SQL condition on `paper p` for every filter but the range, the themes and the strength. */
export function paperConditions(filter: PaperFilter): Sql {
  const conditions: Sql[] = [];
  if (filter.q !== undefined) {
    if (filter.worded === undefined) throw new Error('The words of a filter are to be looked up first.');
    conditions.push(sql`p.id = ANY(${filter.worded}::text[])`);
  }
  if (filter.venue !== undefined) conditions.push(sql`p.venue = ${filter.venue}`);
  if (filter.dump !== undefined) {
    conditions.push(
      sql`EXISTS (SELECT FROM record r WHERE r.paper_id = p.id AND r.dump_id = ${filter.dump})`,
    );
  }
  if (filter.source !== undefined) {
    conditions.push(
      sql`EXISTS (SELECT FROM record r JOIN dump d ON d.id = r.dump_id
                  WHERE r.paper_id = p.id AND d.format = ${filter.source})`,
    );
  }
  return conditions.length === 0 ? sql`TRUE` : joinSql(conditions, ' AND ');
}
