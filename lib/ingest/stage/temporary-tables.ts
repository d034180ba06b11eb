import type pg from 'pg';

// What an ingestion knows before it is in the corpus. The tables belong to one session and go with
// its transaction; no two ingestions see each other's.
const STAGING = `
  CREATE TEMP TABLE staged (position int, line int, title text, abstract text, stated text) ON COMMIT DROP;
  CREATE TEMP TABLE staged_key (position int, key text) ON COMMIT DROP;
  CREATE INDEX ON staged_key (key);
  CREATE TEMP TABLE added_paper (paper_id text) ON COMMIT DROP;`;

const FAMILIES = `
  CREATE TEMP TABLE family_paper (paper_id text PRIMARY KEY, round int) ON COMMIT DROP;
  CREATE TEMP TABLE family_key (key text PRIMARY KEY, round int) ON COMMIT DROP;
  CREATE TEMP TABLE family_node (node int, paper_id text, position int) ON COMMIT DROP;
  CREATE TEMP TABLE family_label (node int, family int) ON COMMIT DROP;
  CREATE TEMP TABLE kept_paper (paper_id text) ON COMMIT DROP;
  CREATE TEMP TABLE rewritten_paper (paper_id text) ON COMMIT DROP;
  CREATE TEMP TABLE next_paper (
    id text, title text, abstract text, authors text[], author_count int, organisation text, venue text,
    categories text[], keywords text[], arxiv_id text, doi text, url text, day date, precision "precision",
    date_inferred boolean, source text
  ) ON COMMIT DROP;
  CREATE TEMP TABLE next_identity_key (key text, paper_id text, key_id text) ON COMMIT DROP;
  CREATE TEMP TABLE next_record (
    paper_id text, dump_id text, position int, line int, title text, abstract text, has_abstract boolean,
    stated jsonb
  ) ON COMMIT DROP;`;

const RETAGGING = `
  CREATE TEMP TABLE retagged_paper (paper_id text) ON COMMIT DROP;
  CREATE TEMP TABLE next_tag (
    paper_id text, theme_id text, strength strength, day date, precision "precision", spans int[], patterns text[]
  ) ON COMMIT DROP;
  CREATE TEMP TABLE theme_delta (
    theme_id text, source text, precision "precision", period_start date, papers int, about int
  ) ON COMMIT DROP;
  CREATE TEMP TABLE pair_delta (
    precision "precision", period_start date, papers bytea, about bytea
  ) ON COMMIT DROP;
  CREATE TEMP TABLE paper_delta (
    source text, venue text, precision "precision", period_start date, papers int
  ) ON COMMIT DROP;`;

const FAMILY_TABLES = [
  ...['family_paper', 'family_key', 'family_node', 'family_label', 'kept_paper', 'rewritten_paper'],
  ...['retagged_paper', 'next_paper', 'next_identity_key', 'next_record', 'next_tag'],
];

/** Makes every temporary table of an ingestion. Once a transaction. */
export async function createTemporaryTables(client: pg.ClientBase): Promise<void> {
  await client.query(STAGING + FAMILIES + RETAGGING);
}

/** Those alone that work on tags needs where papers stay as they are; they outlive the transaction. */
export async function createRetagTables(client: pg.ClientBase): Promise<void> {
  await client.query(RETAGGING.replaceAll(' ON COMMIT DROP', ''));
}

/** Empties what one pass over families left behind, so that a second can follow in the same transaction. */
export async function clearFamilies(client: pg.ClientBase): Promise<void> {
  await client.query(`TRUNCATE ${FAMILY_TABLES.join(', ')}`);
}
