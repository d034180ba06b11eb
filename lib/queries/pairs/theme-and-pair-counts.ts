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

export interface ThemeAndPairCounts {
  /** Themes with papers under the filter, most first, then by id. */
  themes: { id: string; count: number }[];
  /** Pairs on at least `min` papers, most first, then by `a` and `b`. */
  pairs: PairCount[];
}

/**
 * The themes of the papers under the filter and every pair of them. Whole months and years come summed from the
 * roll-ups, pairs packed; papers of the days by which the range differs, and all where the filter looks at
 * papers, come with their themes: both are added up here, which is faster than pairing tags in the database.
 */
export async function themeAndPairCounts(db: Database, request: Asked): Promise<ThemeAndPairCounts> {
  const { whole, added, takenOut } = looksAtPapers(request)
    ? { whole: [], added: [passingPapers(request)], takenOut: [] }
    : partsOf(request);
  const [themes, sums, periods, comes, goes] = await Promise.all([
    numberedThemes(db, request.themes),
    rolledThemes(db, request, whole),
    rolledPeriods(db, request, whole),
    Promise.all(added.map((tags) => themesByPaper(db, tags))),
    Promise.all(takenOut.map((tags) => themesByPaper(db, tags))),
  ]);
  const triangle = new PairTriangle();
  for (const period of periods) triangle.addPacked(period);
  const single = new Map<number, number>();
  for (const text of comes) addPapers({ triangle, single }, text, 1);
  for (const text of goes) addPapers({ triangle, single }, text, -1);
  const numbers = themes.map(({ number }) => number);
  return {
    themes: themes
      .map(({ id, number }) => ({ id, count: (sums.get(id) ?? 0) + (single.get(number) ?? 0) }))
      .filter(({ count }) => count > 0)
      .sort((x, y) => y.count - x.count),
    pairs: triangle
      .pairs(numbers, request.min)
      .map(({ a, b, count }) => ({ a: themes[a]?.id ?? '', b: themes[b]?.id ?? '', count })),
  };
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

/** Papers of each theme in whole periods. */
async function rolledThemes(
  db: Database,
  request: Asked,
  pieces: Parts['whole'],
): Promise<Map<string, number>> {
  if (pieces.length === 0) return new Map();
  const among = request.themes === undefined ? emptySql : sql`AND theme_id = ANY(${request.themes})`;
  const found = await rows<{ id: string; count: number }>(
    db.pool,
    sql`SELECT theme_id AS id, sum(${counted(request)})::int AS count
        FROM theme_roll WHERE (${anyOf(pieces)}) ${among} GROUP BY 1`,
  );
  return new Map(found.map(({ id, count }) => [id, count]));
}

/** The packed counts of whole periods. */
async function rolledPeriods(db: Database, request: Asked, pieces: Parts['whole']): Promise<Uint8Array[]> {
  if (pieces.length === 0) return [];
  const found = await rows<{ packed: Buffer }>(
    db.pool,
    sql`SELECT ${counted(request)} AS packed FROM pair_roll WHERE ${anyOf(pieces)}`,
  );
  return found.map(({ packed }) => packed);
}

/** SQL condition: a row of a roll-up is of one of the pieces. */
function anyOf(pieces: Parts['whole']): Sql {
  return joinSql(
    pieces.map((piece) => sql`(${rolledPiece(piece)})`),
    ' OR ',
  );
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

interface Sums {
  triangle: PairTriangle;
  /** By the number of the theme. */
  single: Map<number, number>;
}

function addPapers({ triangle, single }: Sums, text: string, papers: 1 | -1): void {
  for (const line of text.split('\n')) {
    const themes: number[] = [];
    for (let at = 0; at < line.length; at += 1) themes.push(line.charCodeAt(at) - FIRST_CHARACTER);
    for (const theme of themes) single.set(theme, (single.get(theme) ?? 0) + papers);
    triangle.addPaper(themes, papers);
  }
}

function amongThemes({ themes }: Asked): Sql {
  return themes === undefined ? emptySql : sql`AND t.theme_id = ANY(${themes})`;
}
