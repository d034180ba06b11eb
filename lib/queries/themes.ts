import { growthRatio } from '../analytics/growth/growth-ratio';
import { rows, sql, type Database, type Sql } from '../db/client';
import type { Ratio, ThemeSummary } from '../model/answers';
import type { ThemesRequest } from '../model/request/themes-request';
import { checkDump } from './check-dump';
import { firstAndLast, readFirstAndLast } from './first-and-last';
import { growthSpans, type GrowthSpans } from './growth-spans';
import { knownThemes } from './known-themes';
import { paperCells } from './paper-cells';
import { themeCells } from './theme-cells';
import { withinRange } from './within-range';

interface Totals {
  id: string;
  papers: number;
  dated: number;
  first: number | null;
  last: number | null;
  before: number;
  after: number;
}

const NONE: Omit<Totals, 'id'> = { papers: 0, dated: 0, first: null, last: null, before: 0, after: 0 };

/** Every theme of the taxonomy, in its order, with what the corpus holds of it. */
export async function themes(db: Database, request: ThemesRequest): Promise<ThemeSummary[]> {
  await checkDump(db, request);
  const spans = await growthSpans(db, request);
  const [known, totals, [all = NONE]] = await Promise.all([
    knownThemes(db),
    totalsOf(db, request, themeCells(request), spans),
    totalsOf(db, request, paperCells(request), spans),
  ]);
  const byTheme = new Map(totals.map((row) => [row.id, row]));
  return [...known.values()].map(({ id, name, group, parents, mark }) => {
    const found = byTheme.get(id) ?? NONE;
    const { papers, dated } = found;
    return {
      id,
      name,
      group,
      parents,
      mark,
      papers,
      dated,
      ...readFirstAndLast(found),
      growth: spans === null ? null : growthOf(found, all),
    };
  });
}

/** Only papers dated to the month or finer lie in the months of growth. */
function totalsOf(
  db: Database,
  request: ThemesRequest,
  cells: Sql,
  spans: GrowthSpans | null,
): Promise<Totals[]> {
  const inside = (span: { from: string; to: string } | undefined): Sql =>
    span === undefined
      ? sql`0`
      : sql`coalesce(sum(papers) FILTER
          (WHERE precision <= 'month' AND ${withinRange(sql`day`, sql`precision`, span)}), 0)::int`;
  return rows<Totals>(
    db.pool,
    sql`SELECT theme_id AS id, sum(papers)::int AS papers,
               coalesce(sum(papers) FILTER (WHERE precision <> 'none'), 0)::int AS dated,
               ${firstAndLast}, ${inside(spans?.before)} AS before, ${inside(spans?.after)} AS after
        FROM ${cells} AS cell
        WHERE ${withinRange(sql`day`, sql`precision`, request)}
        GROUP BY theme_id`,
  );
}

function growthOf(theme: Omit<Totals, 'id'>, all: Omit<Totals, 'id'>): Ratio | null {
  const growth = growthRatio(theme.before, all.before, theme.after, all.after);
  return growth === null ? null : { ratio: growth.ratio, low: growth.low, high: growth.high };
}
