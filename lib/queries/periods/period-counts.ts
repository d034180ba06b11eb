import { rows, sql, type Database, type Sql } from '../../db/client';
import type { Day, Precision } from '../../model/bucket';
import type { PeriodCount } from '../../analytics/series/period-count';
import { grainOf, type Span } from './grain-of';

/** Papers by period, and those without any date. */
export interface PeriodCounts {
  rows: PeriodCount[];
  dateless: number;
}

interface Cell {
  theme: string;
  precision: Precision | 'none';
  start: Day;
  count: number;
}

/** SQL relation (theme_id, precision, day, papers), its periods as fine as `grain` or finer. */
export type Cells = (grain: Precision) => Sql;

/** Sums cells by theme and period, as finely as the span needs them. */
export async function periodCounts(
  db: Database,
  cells: Cells,
  span: Span,
): Promise<Map<string, PeriodCounts>> {
  const grain = grainOf(span);
  const found = await rows<Cell>(
    db.pool,
    sql`SELECT theme_id AS theme,
               CASE WHEN precision < ${grain}::"precision" THEN ${grain}::"precision" ELSE precision END AS precision,
               CASE WHEN precision < ${grain}::"precision"
                    THEN date_trunc(${grain}, day::timestamp)::date ELSE day END AS start,
               sum(papers)::int AS count
        FROM ${cells(grain)} AS cell
        WHERE precision = 'none' OR ${span.to === undefined ? sql`TRUE` : sql`day <= ${span.to}::date`}
        GROUP BY 1, 2, 3 ORDER BY 1, 3, 2`,
  );
  const byTheme = new Map<string, PeriodCounts>();
  for (const { theme, precision, start, count } of found) {
    const counts = byTheme.get(theme) ?? { rows: [], dateless: 0 };
    byTheme.set(theme, counts);
    if (precision === 'none') counts.dateless += count;
    else counts.rows.push({ precision, start, count });
  }
  return byTheme;
}
