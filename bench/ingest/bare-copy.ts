import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { columnList } from '../../lib/ingest/store/paper-rows';

// A paper stands before its records and tags.
const TABLES = ['paper', 'identity_key', 'record', 'tag'] as const;

/** Writes the rows of a dump into files, one a table, in the order in which they lie in the database. */
export async function saveRows(url: string, dump: string, folder: string): Promise<void> {
  if (!/^[0-9a-f]+$/.test(dump)) throw new RangeError(`"${dump}" is no dump`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const table of TABLES) {
      const id = table === 'paper' ? 'id' : 'paper_id';
      const rows = `SELECT ${columnList(table)} FROM ${table} t
        WHERE ${id} IN (SELECT paper_id FROM record WHERE dump_id = '${dump}') ORDER BY t.ctid`;
      await pipeline(client.query(to(`COPY (${rows}) TO STDOUT`)), createWriteStream(join(folder, table)));
    }
  } finally {
    await client.end();
  }
}

/** Copies the saved rows into the same tables of another database, in one transaction. Milliseconds. */
export async function bareCopy(url: string, folder: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const start = performance.now();
    await client.query('BEGIN');
    for (const table of TABLES) {
      const copy = client.query(from(`COPY ${table} (${columnList(table)}) FROM STDIN`));
      await pipeline(createReadStream(join(folder, table), { highWaterMark: 256 * 1024 }), copy);
    }
    await client.query('COMMIT');
    return performance.now() - start;
  } finally {
    await client.end();
  }
}
