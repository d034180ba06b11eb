import { sql, type Database, type Sql, rows } from '../../db/client';
import type { Facet, Facets } from '../../model/answers';
import { papersRequest, type PapersRequest } from '../../model/request/papers-request';
import { partsInRange } from '../composition/composition-cells';
import { looksAtPapers } from '../filter/paper-conditions';
import { pairCounts } from '../pairs/pair-counts';
import { pinnable } from '../pins/pinnable';
import { withWords, type Worded } from '../search/with-words';
import { knownThemes } from '../themes/known-themes';
import { ofStrength } from '../themes/theme-cells';
import { themeTotals } from '../themes/theme-totals';
import { papersInRange } from '../time/paper-cells';
import { paperSelection } from './paper-selection';
import { checkPapers } from './papers';
import { recordFacets } from './record-facets';

const MOST_VENUES = 20;

type Asked = PapersRequest & Worded;

/** How a list of papers divides by theme, strength, source, dump, venue and date. */
export const facets = pinnable('facets', papersRequest, countFacets);

async function countFacets(db: Database, asked: PapersRequest): Promise<Facets> {
  const request = await withWords(db, asked);
  await checkPapers(db, request);
  const [dates, themes, strengths, venues] = await Promise.all([
    byDate(db, request),
    byTheme(db, request),
    byStrength(db, request),
    byVenue(db, request),
  ]);
  return { ...dates, themes, strengths, venues, ...(await recordFacets(db, request, dates)) };
}

/** Whether roll-ups can answer for a list with at most `most` themes; else its papers are looked at. */
function isRolled(request: Asked, most: number): boolean {
  return !looksAtPapers(request) && request.dated === 'any' && (request.themes?.length ?? 0) <= most;
}

/** SQL: the papers of the list, for a statement that divides them. */
function listed(request: Asked): Sql {
  return sql`WITH list AS MATERIALIZED (SELECT p.id, p.venue, p.day ${paperSelection(request).from})`;
}

async function byDate(db: Database, request: Asked): Promise<Pick<Facets, 'dated' | 'undated'>> {
  const [theme] = request.themes ?? [];
  if (isRolled(request, 1) && theme !== undefined) {
    const [total] = await themeTotals(db, request, [theme]);
    const { count = 0, dated = 0 } = total ?? {};
    return { dated, undated: count - dated };
  }
  const [totals] = await rows<{ dated: number; undated: number }>(
    db.pool,
    isRolled(request, 0)
      ? sql`SELECT coalesce(sum(papers) FILTER (WHERE precision <> 'none'), 0)::int AS dated,
                   coalesce(sum(papers) FILTER (WHERE precision = 'none'), 0)::int AS undated
            FROM ${papersInRange(request)} AS cell`
      : sql`${listed(request)} SELECT count(day)::int AS dated, (count(*) - count(day))::int AS undated FROM list`,
  );
  return { dated: totals?.dated ?? 0, undated: totals?.undated ?? 0 };
}

async function byTheme(db: Database, request: Asked): Promise<Facet[]> {
  if (!isRolled(request, 1)) {
    return rows<Facet>(
      db.pool,
      sql`${listed(request)}
          SELECT h.id AS value, h.name, count(*)::int AS papers
          FROM list JOIN tag t ON t.paper_id = list.id JOIN theme h ON h.id = t.theme_id
          WHERE TRUE ${ofStrength(sql`t`, request)}
          GROUP BY h.id, h.name ORDER BY papers DESC, h.id COLLATE "C"`,
    );
  }
  const [known, counts] = await Promise.all([knownThemes(db), rolledThemes(db, request)]);
  return counts
    .flatMap(({ id, count }) => {
      const theme = known.get(id);
      return theme === undefined ? [] : [{ value: id, name: theme.name, papers: count }];
    })
    .sort((a, b) => b.papers - a.papers || (a.value < b.value ? -1 : 1));
}

/** Of one theme, its papers and the pairs that it makes. */
async function rolledThemes(db: Database, request: Asked): Promise<{ id: string; count: number }[]> {
  const [theme] = request.themes ?? [];
  if (theme === undefined) return themeTotals(db, request);
  const [own, pairs] = await Promise.all([
    themeTotals(db, request, [theme]),
    pairCounts(db, { ...request, themes: undefined, min: 1 }),
  ]);
  const met = pairs.flatMap(({ a, b, count }) =>
    a === theme ? [{ id: b, count }] : b === theme ? [{ id: a, count }] : [],
  );
  return [...own, ...met];
}

/** How many the list would have at each strength; null without a theme, where strength means nothing. */
async function byStrength(db: Database, request: Asked): Promise<Facets['strengths']> {
  const [theme] = request.themes ?? [];
  if (theme === undefined) return null;
  const count = async (strength: 'any' | 'about'): Promise<number> => {
    const asked = { ...request, strength };
    if (isRolled(request, 1)) return (await themeTotals(db, asked, [theme]))[0]?.count ?? 0;
    const [found] = await rows<{ papers: number }>(
      db.pool,
      sql`SELECT count(*)::int AS papers ${paperSelection(asked, 'nothing').from}`,
    );
    return found?.papers ?? 0;
  };
  const [any, about] = await Promise.all([count('any'), count('about')]);
  return { any, about };
}

async function byVenue(db: Database, request: Asked): Promise<Facet[]> {
  const [held] = await rows(db.pool, sql`SELECT FROM venue_roll WHERE venue <> '' AND papers > 0 LIMIT 1`);
  if (held === undefined) return [];
  const divided = isRolled(request, 0)
    ? sql`SELECT part AS value, sum(papers)::int AS papers
          FROM (${partsInRange(request, 'venue', request, 'year')}) AS cell WHERE part <> '' GROUP BY part`
    : sql`${listed(request)} SELECT venue AS value, count(*)::int AS papers
          FROM list WHERE venue IS NOT NULL GROUP BY venue`;
  return rows<Facet>(
    db.pool,
    sql`SELECT value, value AS name, papers FROM (${divided}) AS venue
        WHERE papers > 0 ORDER BY papers DESC, value COLLATE "C" LIMIT ${MOST_VENUES}`,
  );
}
