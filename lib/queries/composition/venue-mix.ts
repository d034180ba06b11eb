import { rows, sql, type Database, type Sql } from '../../db/client';
import type { Mix } from '../../model/answers';
import type { Filter } from '../../model/request/filter-request';
import { spanWithin, type Span } from '../periods/span-within';
import { partsInRange } from './composition-cells';
import { mixOf } from './mix-of';

/** How differently the papers of two periods divide over their venues; those without one are a part too. */
export async function venueMix(
  db: Database,
  filter: Filter,
  { before, after }: { before: Span; after: Span },
  widest: 'month' | 'year',
): Promise<Mix | null> {
  const parts = (span: Span): Sql => {
    const range = spanWithin(span, filter);
    if (range === null) return sql`SELECT '' AS part, 0 AS papers WHERE FALSE`;
    return partsInRange(filter, 'venue', range, widest);
  };
  const found = await rows<{ value: string; before: number; after: number }>(
    db.pool,
    sql`SELECT part AS value, sum(before)::int AS before, sum(after)::int AS after FROM (
          SELECT part, papers AS before, 0 AS after FROM (${parts(before)}) AS earlier
          UNION ALL SELECT part, 0, papers FROM (${parts(after)}) AS later
        ) AS cell GROUP BY part ORDER BY part COLLATE "C"`,
  );
  return mixOf(found);
}
