import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from '../../lib/db/client';
import { migrate } from '../../lib/db/migrate';
import type { Effects } from '../../lib/effects';
import { ingestSource } from '../../lib/ingest/ingest-source';
import { syncTaxonomy } from '../../lib/ingest/tagging/taxonomy-sync';
import { shippedTaxonomy } from '../../lib/shipped-taxonomy';
import { madeUpDump } from './made-up-dump';

/** Where the papers come from: a dump of arXiv's shape, or a number of made-up ones. */
export type CorpusSource = { file: string } | { madeUp: number };

export interface BenchCorpus {
  name: string;
  papers: number;
  /** Papers a second that came in, with everything that ingestion does; null where they were there already. */
  ingestRate: number | null;
  db: Database;
  /** Of the database that holds it. */
  url: string;
}

/** A database of its own on the server, with the papers ingested as a user would; one that holds them is used again. */
export async function openCorpus(
  serverUrl: string,
  source: CorpusSource,
  effects: Effects,
): Promise<BenchCorpus> {
  const label = 'file' in source ? basename(source.file) : `made-up-${source.madeUp}`;
  const name = `bench_${label.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`;
  const url = serverUrl.replace(/[^/]+$/, name);
  await createDatabase(serverUrl, name);
  await migrate(url);
  const db = openDatabase(url);
  const ingestRate = (await countPapers(db)) > 0 ? null : await ingest(db, source, label, effects);
  return { name: label, papers: await countPapers(db), ingestRate, db, url };
}

async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
}

async function countPapers(db: Database): Promise<number> {
  const { rows } = await db.pool.query<{ papers: number }>(
    `SELECT coalesce(sum(papers), 0) AS papers FROM paper_roll WHERE grain = 'year'`,
  );
  return rows[0]?.papers ?? 0;
}

async function ingest(db: Database, source: CorpusSource, name: string, effects: Effects): Promise<number> {
  await syncTaxonomy(db, effects);
  const bytes =
    'file' in source ? createReadStream(source.file) : madeUpDump(shippedTaxonomy(), source.madeUp);
  const quiet = { ...effects, log: () => undefined };
  const start = performance.now();
  const { reports } = await ingestSource(
    db,
    bytes,
    { name, format: 'arxiv-jsonl', crawledOn: null },
    { effects: quiet },
  );
  const seconds = (performance.now() - start) / 1000;
  // What autovacuum does within the minutes after an ingestion.
  await db.pool.query('VACUUM ANALYZE');
  return (reports[0]?.added ?? 0) / seconds;
}
