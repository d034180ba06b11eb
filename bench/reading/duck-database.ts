import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import type { Database } from '../../lib/db/client';

const TABLES = {
  paper: {
    rows: 'SELECT id, title, day, precision, source FROM paper ORDER BY day, id',
    columns: `{'id': 'VARCHAR', 'title': 'VARCHAR', 'day': 'DATE', 'precision': 'VARCHAR', 'source': 'VARCHAR'}`,
  },
  tag: {
    rows: 'SELECT paper_id, theme_id, strength FROM tag ORDER BY day, paper_id',
    columns: `{'paper_id': 'VARCHAR', 'theme_id': 'VARCHAR', 'strength': 'VARCHAR'}`,
  },
};

export interface DuckDatabase {
  ask(statements: readonly string[]): Promise<void>;
  close(): void;
}

/** The papers and tags of a corpus in DuckDB, in memory, in the order of their days. */
export async function duckDatabase({ pool }: Database): Promise<DuckDatabase> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const folder = await mkdtemp(join(tmpdir(), 'tideline-bench-'));
  try {
    for (const [table, { rows, columns }] of Object.entries(TABLES)) {
      const file = join(folder, `${table}.csv`);
      await copyOut(pool, rows, file);
      await connection.run(
        `CREATE TABLE ${table} AS SELECT * FROM read_csv('${file}', header = false, columns = ${columns})`,
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return {
    ask: (statements) => ask(connection, statements),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function copyOut({ options }: pg.Pool, rows: string, file: string): Promise<void> {
  const client = new pg.Client(options);
  await client.connect();
  try {
    await pipeline(client.query(to(`COPY (${rows}) TO STDOUT (FORMAT csv)`)), createWriteStream(file));
  } finally {
    await client.end();
  }
}

async function ask(connection: DuckDBConnection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) (await connection.runAndReadAll(statement)).getRowsJS();
}
