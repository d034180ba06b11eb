import type { Database } from '@/lib/db/client';
import type { Effects } from '@/lib/effects';

/** A quiet world where it is always the same moment. */
export const quiet: Effects = { now: () => new Date('2026-11-22T10:00:00Z'), log: () => undefined };

/** SQL: one count of the packed ones, four bytes each: that of the themes numbered m and n, m < n. */
function unpacked(counts: 'papers' | 'about'): string {
  const place = '(n.number - 1) * (n.number - 2) / 2 + m.number - 1';
  return `('x' || encode(substring(r.${counts} FROM 4 * (${place}) + 1 FOR 4), 'hex'))::bit(32)::int`;
}

const QUERIES = {
  papers: `SELECT id, title, abstract, authors, author_count, organisation, venue, categories, keywords,
    arxiv_id, doi, url, day, precision, date_inferred, source FROM paper ORDER BY id`,
  keys: 'SELECT key, paper_id, key_id FROM identity_key ORDER BY key, paper_id',
  records: `SELECT dump_id, position, paper_id, line, title, abstract, has_abstract, stated
    FROM record ORDER BY dump_id, position`,
  tags: 'SELECT paper_id, theme_id, strength, day, precision, spans, patterns FROM tag ORDER BY 1, 2',
  themeRoll:
    'SELECT theme_id, grain, precision, period_start, papers, about FROM theme_roll ORDER BY 1, 2, 3, 4',
  paperRoll: 'SELECT grain, precision, period_start, papers FROM paper_roll ORDER BY 1, 2, 3',
  themeTotal: 'SELECT theme_id, papers, dated, first, last FROM theme_total ORDER BY 1',
  // Numbers of themes depend on which theme came first; the pairs do not.
  pairRoll: `SELECT least(m.theme_id, n.theme_id) AS a, greatest(m.theme_id, n.theme_id) AS b, grain, precision,
      period_start, ${unpacked('papers')} AS papers, ${unpacked('about')} AS about
    FROM pair_roll r JOIN theme_number m ON TRUE JOIN theme_number n ON m.number < n.number
    WHERE ${unpacked('papers')} <> 0 ORDER BY 1, 2, 3, 4, 5`,
  sourceRoll: `SELECT theme_id, source, grain, precision, period_start, papers, about
    FROM source_roll ORDER BY 1, 2, 3, 4, 5`,
  venueRoll: 'SELECT venue, grain, precision, period_start, papers FROM venue_roll ORDER BY 1, 2, 3, 4',
  corpus: 'SELECT version, taxonomy_version, changed_at FROM corpus',
};

export type Corpus = Record<keyof typeof QUERIES, unknown[]>;

/** All that readers can see, in a fixed order. */
export async function readCorpus({ pool }: Database): Promise<Corpus> {
  const entries = Object.entries(QUERIES).map(
    async ([name, text]) => [name, (await pool.query(text)).rows] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Corpus;
}

type Rolls = 'themeRoll' | 'themeTotal' | 'paperRoll' | 'pairRoll' | 'sourceRoll' | 'venueRoll';

/** SQL: each paper at a grain, under the period that it counts in there. */
const placed = (grain: 'day' | 'month' | 'year'): string => `
  SELECT id, source, coalesce(venue, '') AS venue, '${grain}'::"precision" AS grain,
    CASE WHEN precision < '${grain}' THEN '${grain}' ELSE precision END AS precision,
    CASE WHEN day IS NULL THEN DATE '0001-01-01' WHEN precision >= '${grain}' THEN day
         WHEN '${grain}' = 'month' THEN make_date(extract(year FROM day)::int, extract(month FROM day)::int, 1)
         ELSE make_date(extract(year FROM day)::int, 1, 1) END AS period_start
  FROM paper`;

const BY_DAY = `(${placed('day')} UNION ALL ${placed('month')} UNION ALL ${placed('year')}) AS p`;
const BY_MONTH = `(${placed('month')} UNION ALL ${placed('year')}) AS p`;
const TAGS = `count(*)::int AS papers, (count(*) FILTER (WHERE t.strength = 'about'))::int AS about`;

/** SQL: a day in whole days since the first of year 1, times 4, and a rank by precision. */
const coded = (ranks: { day: number; year: number }): string =>
  `(day - DATE '0001-01-01') * 4 + CASE precision WHEN 'day' THEN ${ranks.day} WHEN 'month' THEN 1 ELSE ${ranks.year} END`;

const COUNTED: Record<Rolls, string> = {
  themeTotal: `SELECT theme_id, count(*)::int AS papers, count(day)::int AS dated,
      min(${coded({ day: 0, year: 2 })}) FILTER (WHERE day IS NOT NULL) AS first,
      max(${coded({ day: 2, year: 0 })}) FILTER (WHERE day IS NOT NULL) AS last
    FROM tag GROUP BY 1 ORDER BY 1`,
  themeRoll: `SELECT t.theme_id, grain, p.precision, period_start, ${TAGS}
    FROM ${BY_DAY} JOIN tag t ON t.paper_id = p.id GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
  paperRoll: `SELECT grain, precision, period_start, count(*)::int AS papers
    FROM ${BY_DAY} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  pairRoll: `SELECT t.theme_id AS a, u.theme_id AS b, grain, p.precision, period_start, count(*)::int AS papers,
      (count(*) FILTER (WHERE t.strength = 'about' AND u.strength = 'about'))::int AS about
    FROM ${BY_MONTH} JOIN tag t ON t.paper_id = p.id JOIN tag u ON u.paper_id = p.id AND t.theme_id < u.theme_id
    GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
  sourceRoll: `SELECT * FROM (
      SELECT t.theme_id, source, grain, p.precision, period_start, ${TAGS}
      FROM ${BY_MONTH} JOIN tag t ON t.paper_id = p.id GROUP BY 1, 2, 3, 4, 5
      UNION ALL SELECT '*', source, grain, precision, period_start, count(*)::int, count(*)::int
      FROM ${BY_MONTH} GROUP BY 1, 2, 3, 4, 5
    ) AS counted ORDER BY 1, 2, 3, 4, 5`,
  venueRoll: `SELECT venue, grain, precision, period_start, count(*)::int AS papers
    FROM ${BY_MONTH} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
};

/** The roll-ups as counting every paper and tag gives them. */
export async function countedRolls({ pool }: Database): Promise<Pick<Corpus, Rolls>> {
  const entries = Object.entries(COUNTED).map(
    async ([name, text]) => [name, (await pool.query(text)).rows] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Pick<Corpus, Rolls>;
}

/** Empties everything but the taxonomy. */
export async function emptyCorpus({ pool }: Database): Promise<void> {
  const rolls = ['theme_roll', 'theme_total', 'paper_roll', 'pair_roll', 'source_roll', 'venue_roll'];
  const tables = ['dump', 'paper', 'identity_key', 'seed_file', 'search_change', 'search_segment', ...rolls];
  await pool.query(tables.map((table) => `DELETE FROM ${table};`).join(' '));
}
