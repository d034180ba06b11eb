import { rows, sql, type Database, type Sql } from '../../db/client';
import type { CompositionBy } from '../../model/composition';
import type { Filter } from '../../model/request/filter-request';
import { partCells } from './part-cells';
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
  /** The same within every part. */
  strata: Stratum[];
}

export interface PeriodStrata {
  papersBefore: number;
  papersAfter: number;
  /** All papers by part. */
  parts: { value: string; before: number; after: number }[];
  /** Themes with a paper in either period, by id. */
  themes: Map<string, ThemeStrata>;
}

interface Counted {
  theme: string;
  part: string;
  before: number;
  after: number;
}

/**
 * Papers of two periods, by theme and by part: the source of the paper's text, or its venue, where papers
 * without one are a part too. A paper lies in a period when the whole of its own lies in it; `monthly` leaves
 * out those dated to the year only.
 */
export async function periodStrata(
  db: Database,
  filter: Filter,
  before: Span,
  after: Span,
  options: { monthly: boolean; by: CompositionBy },
): Promise<PeriodStrata> {
  const cells = (span: Span): Sql => {
    const range = spanWithin(span, filter);
    if (range === null) return sql`SELECT '*' AS theme_id, '' AS part, 0 AS papers WHERE FALSE`;
    return partCells(filter, { range, widest: options.monthly ? 'month' : 'year', by: options.by });
  };
  const counted = await rows<Counted>(
    db.pool,
    sql`SELECT theme_id AS theme, part, sum(before)::int AS before, sum(after)::int AS after FROM (
          SELECT theme_id, part, papers AS before, 0 AS after FROM (${cells(before)}) AS earlier
          UNION ALL SELECT theme_id, part, 0, papers FROM (${cells(after)}) AS later
        ) AS cell
        GROUP BY theme_id, part HAVING sum(before) + sum(after) > 0
        ORDER BY theme_id COLLATE "C", part COLLATE "C"`,
  );
  const ofAll = (theme: string): boolean => theme === '*';
  return arrange(
    counted.filter(({ theme }) => ofAll(theme)),
    counted.filter(({ theme }) => !ofAll(theme)),
  );
}

function arrange(papers: Counted[], themed: Counted[]): PeriodStrata {
  const byPart = new Map<string, Map<string, Counted>>();
  for (const row of themed) {
    byPart.set(row.theme, (byPart.get(row.theme) ?? new Map<string, Counted>()).set(row.part, row));
  }
  const themes = [...byPart].map(([theme, within]): [string, ThemeStrata] => {
    const strata = papers.map((all) => ({
      before: within.get(all.part)?.before ?? 0,
      papersBefore: all.before,
      after: within.get(all.part)?.after ?? 0,
      papersAfter: all.after,
    }));
    return [theme, { before: sum(strata, 'before'), after: sum(strata, 'after'), strata }];
  });
  return {
    papersBefore: sum(papers, 'before'),
    papersAfter: sum(papers, 'after'),
    parts: papers.map(({ part, before, after }) => ({ value: part, before, after })),
    themes: new Map(themes),
  };
}

function sum(counted: readonly Record<'before' | 'after', number>[], period: 'before' | 'after'): number {
  return counted.reduce((total, counts) => total + counts[period], 0);
}
