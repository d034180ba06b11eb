import { rows, sql, type Database, type Sql } from '../../db/client';
import type { Filter } from '../../model/request/filter-request';
import { sourceCells } from './source-cells';
import { spanWithin, type Span } from './span-within';

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
  /** All papers by source. */
  sources: { value: string; before: number; after: number }[];
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
  const cells = (span: Span): Sql => {
    const range = spanWithin(span, filter);
    if (range === null) return sql`SELECT '*' AS theme_id, '' AS source, 0 AS papers WHERE FALSE`;
    return sourceCells(filter, { range, widest: options.monthly ? 'month' : 'year' });
  };
  const counted = await rows<Counted>(
    db.pool,
    sql`SELECT theme_id AS theme, source, sum(before)::int AS before, sum(after)::int AS after FROM (
          SELECT theme_id, source, papers AS before, 0 AS after FROM (${cells(before)}) AS earlier
          UNION ALL SELECT theme_id, source, 0, papers FROM (${cells(after)}) AS later
        ) AS cell
        GROUP BY theme_id, source HAVING sum(before) + sum(after) > 0
        ORDER BY theme_id COLLATE "C", source COLLATE "C"`,
  );
  const ofAll = (theme: string): boolean => theme === '*';
  return arrange(
    counted.filter(({ theme }) => ofAll(theme)),
    counted.filter(({ theme }) => !ofAll(theme)),
  );
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
    sources: papers.map(({ source, before, after }) => ({ value: source, before, after })),
    themes: new Map(themes),
  };
}

function sum(counted: readonly Record<'before' | 'after', number>[], period: 'before' | 'after'): number {
  return counted.reduce((total, counts) => total + counts[period], 0);
}
