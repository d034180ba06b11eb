import { PairMatrix } from '../../analytics/cooccurrence/pair-matrix';
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
 * `b`. Whole months come summed from the roll-up; papers of the days at the ends of the range come with
 * their themes and are counted here, which is faster than pairing tags in the database.
 */
export async function pairCounts(db: Database, request: Asked): Promise<PairCount[]> {
  const live = looksAtPapers(request);
  const pieces = live ? [] : piecesOf(request);
  const days = pieces.filter((piece) => piece?.grain === 'day');
  const whole = pieces.filter((piece) => piece?.grain !== 'day');
  const [themes, sums, ...papers] = await Promise.all([
    numberedThemes(db, request.themes),
    live ? sumsOf(db, taggedPairs(request)) : rolledPairs(db, request, whole),
    ...days.map((piece) => themesByPaper(db, request, piece)),
  ]);
  const place = new Map(themes.map(({ number }, index) => [number, index]));
  const matrix = new PairMatrix(themes.length);
  for (const { a, b, papers: count } of sums) {
    const [one, other] = [place.get(a), place.get(b)];
    if (one !== undefined && other !== undefined) matrix.add(one, other, count);
  }
  for (const text of papers) addPapers(matrix, text, place);
  return matrix.pairs(request.min).map(({ a, b, count }) => ({
    a: themes[a]?.id ?? '',
    b: themes[b]?.id ?? '',
    count,
  }));
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

interface PairSum {
  a: number;
  b: number;
  papers: number;
}

async function rolledPairs(
  db: Database,
  request: Asked,
  pieces: readonly (PeriodPiece | null)[],
): Promise<PairSum[]> {
  if (pieces.length === 0) return [];
  const periods = joinSql(
    pieces.map((piece) => sql`(${rolledPiece(piece)})`),
    ' OR ',
  );
  return sumsOf(db, sql`SELECT a, b, ${counted(request)} AS papers FROM pair_roll WHERE ${periods}`);
}

/** They come as three arrays: ten thousand rows would cost as much as the sums. */
async function sumsOf(db: Database, pairs: Sql): Promise<PairSum[]> {
  const [columns] = await rows<Record<'a' | 'b' | 'papers', string | null>>(
    db.pool,
    sql`SELECT json_agg(a)::text AS a, json_agg(b)::text AS b, json_agg(papers)::text AS papers
        FROM (SELECT a, b, sum(papers) AS papers FROM (${pairs}) AS pair GROUP BY a, b) AS summed`,
  );
  const [a, b, papers] = [columns?.a, columns?.b, columns?.papers].map((column) => numbersIn(column ?? '[]'));
  return (a ?? []).map((one, index) => ({ a: one, b: b?.[index] ?? 0, papers: papers?.[index] ?? 0 }));
}

/** SQL: each passing paper's themes are gathered, then meet each other: twice as fast as joining tags to tags. */
function taggedPairs(request: Asked): Sql {
  return sql`
    WITH gathered AS MATERIALIZED (
      SELECT array_agg(n.number) AS themes
      FROM paper p JOIN tag t ON t.paper_id = p.id JOIN theme_number n ON n.theme_id = t.theme_id
      WHERE ${paperConditions(request)} AND ${withinRange(sql`p.day`, sql`p.precision`, request)}
        ${ofStrength(sql`t`, request)} ${amongThemes(request)}
      GROUP BY p.id
    )
    SELECT a, b, 1 AS papers FROM gathered, unnest(themes) AS a, unnest(themes) AS b WHERE a < b`;
}

/** The number of a theme is one character, above those that end a line or mean something to a text. */
const FIRST_CHARACTER = 256;

/** The themes of each paper dated to one of the days, as one text with a character a theme and a line a paper. */
async function themesByPaper(db: Database, request: Asked, days: PeriodPiece | null): Promise<string> {
  if (days === null) return '';
  const [found] = await rows<{ papers: string | null }>(
    db.pool,
    sql`SELECT string_agg(themes, chr(10)) AS papers FROM (
          SELECT string_agg(chr(n.number + ${FIRST_CHARACTER}::int), '') AS themes
          FROM tag t JOIN theme_number n ON n.theme_id = t.theme_id
          WHERE t.precision = 'day' AND t.day BETWEEN ${days.from}::date AND ${days.to}::date
            ${ofStrength(sql`t`, request)} ${amongThemes(request)}
          GROUP BY t.day, t.paper_id
        ) AS paper`,
  );
  return found?.papers ?? '';
}

function addPapers(matrix: PairMatrix, text: string, place: ReadonlyMap<number, number>): void {
  for (const line of text.split('\n')) {
    const themes: number[] = [];
    for (let at = 0; at < line.length; at += 1) {
      const theme = place.get(line.charCodeAt(at) - FIRST_CHARACTER);
      if (theme !== undefined) themes.push(theme);
    }
    matrix.addPaper(themes);
  }
}

function amongThemes({ themes }: Asked): Sql {
  return themes === undefined ? emptySql : sql`AND t.theme_id = ANY(${themes})`;
}

function numbersIn(json: string): number[] {
  return JSON.parse(json) as number[];
}
