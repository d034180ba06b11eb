import { emptySql, rows, sql, type Database, type Sql } from '../db/client';
import type { Day } from '../model/bucket';
import type { Filter } from '../model/request/filter-request';
import { paperConditions } from './paper-conditions';
import { ofStrength } from './theme-cells';
import { withinRange } from './within-range';

interface Span {
  from: Day;
  to: Day;
}

interface Stratum {
  before: number;
  papersBefore: number;
  after: number;
  papersAfter: number;
}

interface ThemeStrata {
  before: number;
  after: number;
  /** The same within every source. */
  strata: Stratum[];
}

export interface PeriodStrata {
  papersBefore: number;
  papersAfter: number;
  /** Themes with a paper in either period, by id. */
  themes: Map<string, ThemeStrata>;
}

interface Counted {
  theme: string;
  source: string;
  before: number;
  after: number;
}

/**
 * Papers of two periods, by theme and by the source of the paper's text. A paper lies in a period
 * when the whole of its own lies in it; `monthly` leaves out those dated to the year only.
 */
export async function periodStrata(
  db: Database,
  filter: Filter,
  before: Span,
  after: Span,
  options: { monthly: boolean },
): Promise<PeriodStrata> {
  const range = (span: Span): Sql => withinRange(sql`p.day`, sql`p.precision`, span);
  const counts = sql`
    count(*) FILTER (WHERE ${range(before)})::int AS before, count(*) FILTER (WHERE ${range(after)})::int AS after`;
  const where = sql`(${range(before)} OR ${range(after)}) AND ${withinRange(sql`p.day`, sql`p.precision`, filter)} AND ${paperConditions(filter)}
    ${options.monthly ? sql`AND p.precision <= 'month'` : emptySql}`;
  const [papers, themed] = await Promise.all([
    rows<Counted>(
      db.pool,
      sql`SELECT '' AS theme, p.source, ${counts} FROM paper p WHERE ${where} GROUP BY p.source ORDER BY p.source`,
    ),
    rows<Counted>(
      db.pool,
      sql`SELECT t.theme_id AS theme, p.source, ${counts} FROM tag t JOIN paper p ON p.id = t.paper_id
          WHERE ${where} ${ofStrength(sql`t`, filter)} GROUP BY 1, 2 ORDER BY 1, 2`,
    ),
  ]);
  return arrange(papers, themed);
}

function arrange(papers: Counted[], themed: Counted[]): PeriodStrata {
  const bySource = new Map<string, Map<string, Counted>>();
  for (const row of themed) {
    bySource.set(row.theme, (bySource.get(row.theme) ?? new Map<string, Counted>()).set(row.source, row));
  }
  const themes = [...bySource].map(([theme, within]): [string, ThemeStrata] => {
    const strata = papers.map((all) => ({
      before: within.get(all.source)?.before ?? 0,
      papersBefore: all.before,
      after: within.get(all.source)?.after ?? 0,
      papersAfter: all.after,
    }));
    return [theme, { before: sum(strata, 'before'), after: sum(strata, 'after'), strata }];
  });
  return {
    papersBefore: sum(papers, 'before'),
    papersAfter: sum(papers, 'after'),
    themes: new Map(themes),
  };
}

function sum(counted: readonly Record<'before' | 'after', number>[], period: 'before' | 'after'): number {
  return counted.reduce((total, counts) => total + counts[period], 0);
}
