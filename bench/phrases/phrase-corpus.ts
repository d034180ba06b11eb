import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import pg from 'pg';
import { openDatabase, type Database } from '../../lib/db/client';
import { migrate } from '../../lib/db/migrate';
import { inTransaction } from '../../lib/ingest/in-transaction';
import { indexChanges } from '../../lib/ingest/search/index-changes';
import { noteChanges } from '../../lib/ingest/search/note-changes';
import { createTemporaryTables } from '../../lib/ingest/stage/temporary-tables';
import { copyInto } from '../../lib/ingest/stage/copy-into';
import type { CopyValue } from '../../lib/ingest/stage/copy-row';
import { shippedTaxonomy } from '../../lib/shipped-taxonomy';
import { madeUpDump } from '../reading/made-up-dump';
import type { CorpusSource } from '../reading/bench-corpus';
import { timed } from '../reading/timing';

export interface PhraseCorpus {
  name: string;
  papers: number;
  db: Database;
  /** Milliseconds of writing the index and of making Postgres' own; null where they were there. */
  build: { index: number; gin: number } | null;
  /** Bytes on disk. */
  size: { index: number; gin: number };
}

/**
 * The papers of a dump of arXiv's shape in a database of their own, copied straight into their table, with our
 * index, and beside it a table with Postgres' words and their GIN.
 */
export async function phraseCorpus(serverUrl: string, source: CorpusSource): Promise<PhraseCorpus> {
  const name = 'file' in source ? basename(source.file) : `made-up-${source.madeUp}`;
  const url = serverUrl.replace(/[^/]+$/, `phrases_${name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`);
  const isNew = await createDatabase(serverUrl, url);
  await migrate(url);
  const db = openDatabase(url);
  let build: PhraseCorpus['build'] = null;
  if (isNew) {
    await copyPapers(db, source);
    const index = await timed(() => indexChanges(db));
    const gin = await timed(() => db.pool.query(GIN));
    build = { index, gin };
    await db.pool.query('VACUUM ANALYZE');
  }
  const { rows } = await db.pool.query<{ papers: number; index: number; gin: number }>(SIZES);
  const [found = { papers: 0, index: 0, gin: 0 }] = rows;
  return { name, papers: found.papers, db, build, size: { index: found.index, gin: found.gin } };
}

const GIN = `
  CREATE TABLE gin_paper AS SELECT id, day, to_tsvector('english', title || ' ' || coalesce(abstract, '')) AS words FROM paper;
  CREATE INDEX gin_paper_words ON gin_paper USING gin (words)`;

const SIZES = `
  SELECT (SELECT count(*) FROM paper) AS papers,
    pg_total_relation_size('search_block') + pg_total_relation_size('search_segment') AS index,
    pg_total_relation_size('gin_paper') AS gin`;

async function createDatabase(serverUrl: string, url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  const name = new URL(url).pathname.slice(1);
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
    return rowCount === 0;
  } finally {
    await client.end();
  }
}

async function copyPapers(db: Database, source: CorpusSource): Promise<void> {
  const columns = ['id', 'title', 'abstract', 'day', 'precision', 'source'];
  await inTransaction(db.pool, async (client) => {
    await createTemporaryTables(client);
    await copyInto(client, { table: 'paper', columns }, paperRows(source));
    await client.query(`
      INSERT INTO added_paper SELECT id FROM paper;
      INSERT INTO paper_roll SELECT g.grain, g.grain, date_trunc(g.grain::text, day::timestamp)::date, count(*)
        FROM paper CROSS JOIN unnest('{day,month,year}'::"precision"[]) AS g(grain) GROUP BY 1, 2, 3;
      INSERT INTO dump SELECT '0123456789ab', '0', 'dump', 'arxiv-jsonl', NULL, false, 0, now(), 'held', '{}', now()`);
    await noteChanges(client, 'added');
  });
}

async function* paperRows(source: CorpusSource): AsyncGenerator<CopyValue[]> {
  const bytes =
    'file' in source
      ? createReadStream(source.file)
      : Readable.from(madeUpDump(shippedTaxonomy(), source.madeUp));
  let place = 0;
  for await (const line of createInterface({ input: bytes, crlfDelay: Infinity })) {
    const record = JSON.parse(line) as { title: string; abstract: string; versions: { created: string }[] };
    const id = createHash('sha256').update(String(place++)).digest('hex').slice(0, 16);
    const day = new Date(record.versions[0]?.created ?? 0).toISOString().slice(0, 10);
    yield [id, record.title, record.abstract.trim(), day, 'day', 'arxiv-jsonl'];
  }
}
