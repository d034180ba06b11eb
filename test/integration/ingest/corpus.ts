import type { Database } from '@/lib/db/client';
import type { Effects } from '@/lib/effects';

/** A quiet world where it is always the same moment. */
export const quiet: Effects = { now: () => new Date('2026-11-22T10:00:00Z'), log: () => undefined };

const QUERIES = {
  papers: `SELECT id, title, abstract, authors, author_count, organisation, venue, categories, keywords,
    arxiv_id, doi, url, day, precision, date_inferred, source FROM paper ORDER BY id`,
  keys: 'SELECT key, paper_id, key_id FROM identity_key ORDER BY key, paper_id',
  records: `SELECT dump_id, position, paper_id, line, title, abstract, has_abstract, stated
    FROM record ORDER BY dump_id, position`,
  tags: 'SELECT paper_id, theme_id, strength, day, precision, spans, patterns FROM tag ORDER BY 1, 2',
  themeRoll: 'SELECT theme_id, precision, period_start, papers, about FROM theme_roll ORDER BY 1, 2, 3',
  paperRoll: 'SELECT precision, period_start, papers FROM paper_roll ORDER BY 1, 2',
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

/** The roll-ups as counting every paper and tag gives them. */
export async function countedRolls({ pool }: Database): Promise<Pick<Corpus, 'themeRoll' | 'paperRoll'>> {
  const themes =
    await pool.query(`SELECT theme_id, precision, coalesce(day, DATE '0001-01-01') AS period_start,
      count(*)::int AS papers, (count(*) FILTER (WHERE strength = 'about'))::int AS about
    FROM tag GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`);
  const papers = await pool.query(`SELECT precision, coalesce(day, DATE '0001-01-01') AS period_start,
      count(*)::int AS papers FROM paper GROUP BY 1, 2 ORDER BY 1, 2`);
  return { themeRoll: themes.rows, paperRoll: papers.rows };
}

/** Empties everything but the taxonomy. */
export async function emptyCorpus({ pool }: Database): Promise<void> {
  const tables = ['dump', 'paper', 'identity_key', 'theme_roll', 'paper_roll', 'seed_file'];
  await pool.query(tables.map((table) => `DELETE FROM ${table};`).join(' '));
}
