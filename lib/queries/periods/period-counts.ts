import { dayOfNumber } from '../../analytics/calendar/day-of-number';
import { rows, sql, type Database, type Sql } from '../../db/client';
import type { Day, Precision } from '../../model/bucket';
import type { PeriodCount } from '../../analytics/series/period-count';
import type { Cells, CellsOf } from './cells';
import { grainOf, type Span } from './grain-of';

/** Papers by period, and those without any date. */
export interface PeriodCounts {
  rows: PeriodCount[];
  dateless: number;
}

/** The cells of a theme with one precision, as a text: a row for each would take longer to receive than to find. */
interface Packed {
  theme: string;
  precision: Precision | 'none';
  /** First days, since 1970-01-01, each with its papers: `19723 4,19724 1`. */
  cells: string;
}

/** Sums cells by theme and period, as finely as the span needs them. */
export async function periodCounts(
  db: Database,
  cellsOf: CellsOf,
  span: Span,
): Promise<Map<string, PeriodCounts>> {
  const grain = grainOf(span);
  const found = await rows<Packed>(
    db.pool,
    sql`SELECT theme, precision, string_agg((start - DATE '1970-01-01') || ' ' || count, ',') AS cells
        FROM (${summed(cellsOf(grain), grain, span)}) AS period
        GROUP BY theme, precision ORDER BY theme COLLATE "C", precision`,
  );
  const byTheme = new Map<string, PeriodCounts>();
  const days = new Map<string, Day>();
  for (const { theme, precision, cells } of found) {
    const counts = byTheme.get(theme) ?? { rows: [], dateless: 0 };
    byTheme.set(theme, counts);
    for (const cell of cells.split(',')) {
      const space = cell.indexOf(' ');
      const count = Number(cell.slice(space + 1));
      if (precision === 'none') counts.dateless += count;
      else counts.rows.push({ precision, start: dayOf(days, cell.slice(0, space)), count });
    }
  }
  return byTheme;
}

/** SQL: rows (theme, precision, start, count), a row for each period. */
function summed(cells: Cells, grain: Precision, { to }: Span): Sql {
  const reached = sql`precision = 'none' OR ${to === undefined ? sql`TRUE` : sql`day <= ${to}::date`}`;
  if (cells.summed) {
    return sql`SELECT theme_id AS theme, precision, coalesce(day, '0001-01-01') AS start, papers AS count
               FROM ${cells.relation} AS cell WHERE ${reached}`;
  }
  const finer = sql`precision < ${grain}::"precision"`;
  return sql`SELECT theme_id AS theme,
                    CASE WHEN ${finer} THEN ${grain}::"precision" ELSE precision END AS precision,
                    CASE WHEN ${finer} THEN date_trunc(${grain}, day::timestamp)::date
                         ELSE coalesce(day, '0001-01-01') END AS start,
                    sum(papers)::int AS count
             FROM ${cells.relation} AS cell WHERE ${reached} GROUP BY 1, 2, 3`;
}

/** Themes share their days: each is written once. */
function dayOf(days: Map<string, Day>, number: string): Day {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = dayOfNumber(Number(number));
  days.set(number, day);
  return day;
}
