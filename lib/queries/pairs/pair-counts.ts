import { PairTriangle } from '../../analytics/cooccurrence/pair-triangle';
import { mostOfMonth } from '../../analytics/calendar/most-of-month';
import type { PeriodPiece } from '../../analytics/calendar/period-pieces';
import { emptySql, joinSql, rows, sql, type Database, type Sql } from '../../db/client';
import type { Filter } from '../../model/request/filter-request';
import { looksAtPapers, paperConditions } from '../filter/paper-conditions';
import { piecesOf, rolledPiece } from '../filter/rolled-range';
import { counted, ofStrength } from '../themes/theme-cells';
import { withinRange } from '../filter/within-range';

/** Papers with both themes; `a` before `b` by code points. */
export interface PairCount {
  a: string;
  b: string;
  count: number;
}

interface Asked extends Filter {
  /** Both themes of a pair are among these. */
  themes?: string[];
  min: number;
}

/**
 * Every pair of themes on at least `min` papers under the filter, most papers first, then by `a` and
 * `b`. Whole months and years come packed from the roll-up; papers of the days by which the range differs, and
 * all where the filter looks at papers, come with their themes: both are added up here, which is faster than
 * pairing tags in the database.
 */
export async function pairCounts(db: Database, request: Asked): Promise<PairCount[]> {
  const live = looksAtPapers(request);
  const { whole, added, takenOut } = live
    ? { whole: [], added: [passingPapers(request)], takenOut: [] }
    : partsOf(request);
  const [themes, periods, comes, goes] = await Promise.all([
    numberedThemes(db, request.themes),
    rolledPeriods(db, request, whole),
    Promise.all(added.map((tags) => themesByPaper(db, tags))),
    Promise.all(takenOut.map((tags) => themesByPaper(db, tags))),
  ]);
  const triangle = new PairTriangle();
  for (const period of periods) triangle.addPacked(period);
  for (const text of comes) addPapers(triangle, text, 1);
  for (const text of goes) addPapers(triangle, text, -1);
  const numbers = themes.map(({ number }) => number);
  return triangle
    .pairs(numbers, request.min)
    .map(({ a, b, count }) => ({ a: themes[a]?.id ?? '', b: themes[b]?.id ?? '', count }));
}

interface Parts {
  whole: (PeriodPiece | null)[];
  /** Tags of papers that count beside the whole periods, and of those that do not count though they lie in them. */
  added: Sql[];
  takenOut: Sql[];
}

/** The range in whole periods and the days that these have too few or, where fewer are to be read so, too many. */
function partsOf(request: Asked): Parts {
  const parts: Parts = { whole: [], added: [], takenOut: [] };
  for (const piece of piecesOf(request)) {
    const most = piece?.grain === 'day' ? mostOfMonth(piece) : null;
    if (most !== null) {
      parts.whole.push(most.month);
      // Of a month that is cut, papers dated to the month alone are not in the range.
      parts.takenOut.push(datedToMonth(request, most.month));
      parts.takenOut.push(...most.without.map((days) => datedWithin(request, days)));
    } else if (piece?.grain === 'day') parts.added.push(datedWithin(request, piece));
    else parts.whole.push(piece);
  }
  return parts;
}

/** The themes that ever stood on a paper and are asked for, by id. */
function numberedThemes(
  db: Database,
  themes: readonly string[] | undefined,
): Promise<{ number: number; id: string }[]> {
  const among = themes === undefined ? sql`TRUE` : sql`theme_id = ANY(${themes})`;
  return rows(
    db.pool,
    sql`SELECT number, theme_id AS id FROM theme_number WHERE ${among} ORDER BY theme_id COLLATE "C"`,
  );
}

/** The packed counts of whole periods. */
async function rolledPeriods(
  db: Database,
  request: Asked,
  pieces: readonly (PeriodPiece | null)[],
): Promise<Uint8Array[]> {
  if (pieces.length === 0) return [];
  const periods = joinSql(
    pieces.map((piece) => sql`(${rolledPiece(piece)})`),
    ' OR ',
  );
  const found = await rows<{ packed: Buffer }>(
    db.pool,
    sql`SELECT ${counted(request)} AS packed FROM pair_roll WHERE ${periods}`,
  );
  return found.map(({ packed }) => packed);
}

/** SQL: tags `t` of the papers that pass the filter. */
function passingPapers(request: Asked): Sql {
  return sql`paper p JOIN tag t ON t.paper_id = p.id
    WHERE ${paperConditions(request)} AND ${withinRange(sql`p.day`, sql`p.precision`, request)}
      ${ofStrength(sql`t`, request)} ${amongThemes(request)}`;
}

/** SQL: tags `t` of the papers that are dated to one of the days. */
function datedWithin(request: Asked, { from, to }: PeriodPiece): Sql {
  return sql`tag t WHERE t.precision = 'day' AND t.day BETWEEN ${from}::date AND ${to}::date
    ${ofStrength(sql`t`, request)} ${amongThemes(request)}`;
}

/** SQL: tags `t` of the papers that are dated to the month and no finer. */
function datedToMonth(request: Asked, { from }: PeriodPiece): Sql {
  return sql`tag t WHERE t.precision = 'month' AND t.day = ${from}::date
    ${ofStrength(sql`t`, request)} ${amongThemes(request)}`;
}

/** The number of a theme is one character, above those that end a line or mean something to a text. */
const FIRST_CHARACTER = 256;

/** The themes of each paper, as one text with a character a theme and a line a paper. */
async function themesByPaper(db: Database, tags: Sql): Promise<string> {
  const [found] = await rows<{ papers: string | null }>(
    db.pool,
    sql`SELECT string_agg(themes, chr(10)) AS papers FROM (
          SELECT string_agg(chr(n.number + ${FIRST_CHARACTER}::int), '') AS themes
          FROM theme_number n JOIN (SELECT t.theme_id, t.day, t.paper_id FROM ${tags}) AS t USING (theme_id)
          GROUP BY t.day, t.paper_id
        ) AS paper`,
  );
  return found?.papers ?? '';
}

function addPapers(triangle: PairTriangle, text: string, papers: 1 | -1): void {
  for (const line of text.split('\n')) {
    const themes: number[] = [];
    for (let at = 0; at < line.length; at += 1) themes.push(line.charCodeAt(at) - FIRST_CHARACTER);
    triangle.addPaper(themes, papers);
  }
}

function amongThemes({ themes }: Asked): Sql {
  return themes === undefined ? emptySql : sql`AND t.theme_id = ANY(${themes})`;
}
