import { rows, sql, type Database, type Sql } from '../../db/client';
import type { Facet, Facets } from '../../model/answers';
import { papersRequest, type PapersRequest } from '../../model/request/papers-request';
import { paperSelection } from './paper-selection';
import { knownThemes } from '../themes/known-themes';
import { checkPapers } from './papers';
import { themeTotals } from '../themes/theme-totals';
import { ofStrength } from '../themes/theme-cells';
import { withWords } from '../search/with-words';
import { pinnable } from '../pins/pinnable';

/** How a list of papers divides by theme, source, venue and date. */
export const facets = pinnable('facets', papersRequest, facetsOf);

async function facetsOf(db: Database, asked: PapersRequest): Promise<Facets> {
  const request = await withWords(db, asked);
  await checkPapers(db, request);
  const list = sql`WITH list AS MATERIALIZED (SELECT p.id, p.venue, p.day ${paperSelection(request).from})`;
  const divide = (by: Sql): Promise<Facet[]> =>
    rows<Facet>(
      db.pool,
      sql`${list} SELECT value, name, papers FROM (${by}) AS divided ORDER BY papers DESC, value COLLATE "C"`,
    );
  const [[totals], themes, sources, venues] = await Promise.all([
    rows<{ dated: number; undated: number }>(
      db.pool,
      sql`${list} SELECT count(day)::int AS dated, (count(*) - count(day))::int AS undated FROM list`,
    ),
    request.themes === undefined && request.dated === 'any'
      ? themesOfAll(db, request)
      : divide(sql`SELECT h.id AS value, h.name, count(*)::int AS papers
                   FROM list JOIN tag t ON t.paper_id = list.id JOIN theme h ON h.id = t.theme_id
                   WHERE TRUE ${ofStrength(sql`t`, request)} GROUP BY h.id, h.name`),
    divide(sql`SELECT format AS value, format AS name, count(*)::int AS papers
               FROM (SELECT DISTINCT list.id, d.format FROM list
                     JOIN record r ON r.paper_id = list.id JOIN dump d ON d.id = r.dump_id) AS stated
               GROUP BY format`),
    divide(sql`SELECT venue AS value, venue AS name, count(*)::int AS papers
               FROM list WHERE venue IS NOT NULL GROUP BY venue ORDER BY 3 DESC, 1 LIMIT 20`),
  ]);
  return { dated: totals?.dated ?? 0, undated: totals?.undated ?? 0, themes, sources, venues };
}

/** The same from the roll-ups where they can answer: without a theme the list may be the whole corpus. */
async function themesOfAll(db: Database, request: PapersRequest): Promise<Facet[]> {
  const [known, totals] = await Promise.all([knownThemes(db), themeTotals(db, request)]);
  return totals.flatMap(({ id, count }) => {
    const theme = known.get(id);
    return theme === undefined ? [] : [{ value: id, name: theme.name, papers: count }];
  });
}
