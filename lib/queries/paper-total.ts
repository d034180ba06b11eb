import { rows, sql, type Database } from '../db/client';
import type { Filter } from '../model/request/filter-request';
import { paperCells } from './paper-cells';
import { withinRange } from './within-range';

/** Papers that pass the filter; undated ones are in unless it has a range. */
export async function paperTotal(db: Database, filter: Filter): Promise<number> {
  const [total] = await rows<{ papers: number }>(
    db.pool,
    sql`SELECT coalesce(sum(papers), 0)::int AS papers FROM ${paperCells(filter)} AS cell
        WHERE ${withinRange(sql`day`, sql`precision`, filter)}`,
  );
  return total?.papers ?? 0;
}
