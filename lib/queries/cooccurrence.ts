import { pairMeasures } from '../analytics/cooccurrence/pair-measures';
import { emptySql, rows, sql, type Database, type Sql } from '../db/client';
import type { Cooccurrence, Pair } from '../model/answers';
import type { CooccurrenceRequest } from '../model/request/cooccurrence-request';
import { ancestorsOf } from './ancestors-of';
import { checkDump } from './check-dump';
import { checkThemes, knownThemes, type KnownTheme } from './known-themes';
import { looksAtPapers, paperConditions } from './paper-conditions';
import { paperTotal } from './paper-total';
import { ofStrength } from './theme-cells';
import { themeTotals } from './theme-totals';
import { withinRange } from './within-range';

/**
 * Which themes stand on the same papers. Undated papers count unless the filter has a range. A theme
 * and its ancestor are no pair: having the one implies the other.
 */
export async function cooccurrence(db: Database, request: CooccurrenceRequest): Promise<Cooccurrence> {
  await checkDump(db, request);
  const known = await knownThemes(db);
  checkThemes(known, 'themes', request.themes);
  const [papers, themes, counted] = await Promise.all([
    paperTotal(db, request),
    themeTotals(db, request, request.themes),
    pairCounts(db, request),
  ]);
  const countOf = new Map(themes.map(({ id, count }) => [id, count]));
  const pairs = withoutKin(known, counted).map((pair): Pair => {
    const [a, b] = [countOf.get(pair.a) ?? 0, countOf.get(pair.b) ?? 0];
    return { ...pair, ...pairMeasures({ papers, a, b, both: pair.count }) };
  });
  const { from = null, to = null, limit = pairs.length } = request;
  return { from, to, papers, themes, pairs: pairs.slice(0, limit) };
}

interface PairCount {
  a: string;
  b: string;
  count: number;
}

function pairCounts(db: Database, request: CooccurrenceRequest): Promise<PairCount[]> {
  const among = (tag: Sql): Sql =>
    request.themes === undefined ? emptySql : sql`AND ${tag}.theme_id = ANY(${request.themes})`;
  const filtered = looksAtPapers(request);
  return rows<PairCount>(
    db.pool,
    sql`SELECT ta.theme_id AS a, tb.theme_id AS b, count(*)::int AS count
        FROM tag ta
        JOIN tag tb ON tb.paper_id = ta.paper_id AND ta.theme_id COLLATE "C" < tb.theme_id COLLATE "C"
        ${filtered ? sql`JOIN paper p ON p.id = ta.paper_id` : emptySql}
        WHERE ${withinRange(sql`ta.day`, sql`ta.precision`, request)}
          ${filtered ? sql`AND ${paperConditions(request)}` : emptySql}
          ${ofStrength(sql`ta`, request)} ${ofStrength(sql`tb`, request)} ${among(sql`ta`)} ${among(sql`tb`)}
        GROUP BY ta.theme_id, tb.theme_id
        HAVING count(*) >= ${request.min}
        ORDER BY count DESC, ta.theme_id COLLATE "C", tb.theme_id COLLATE "C"`,
  );
}

function withoutKin(known: ReadonlyMap<string, KnownTheme>, pairs: PairCount[]): PairCount[] {
  const ancestors = new Map([...known.keys()].map((id) => [id, ancestorsOf(known, id)]));
  return pairs.filter(({ a, b }) => ancestors.get(a)?.has(b) !== true && ancestors.get(b)?.has(a) !== true);
}
