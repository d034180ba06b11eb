import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient, Prisma } from './generated/client';
import { pgTypes } from './pg-types';
import type { Pin } from './pin';

/** SQL with its values kept apart from its text; fragments nest. */
export const sql = Prisma.sql;
export const joinSql = Prisma.join;
export const emptySql = Prisma.empty;
export type Sql = Prisma.Sql;

export interface Database {
  /** Rows by id, lists, small tables. */
  prisma: PrismaClient;
  /** Aggregates, COPY and transactions of many statements. Days arrive as `YYYY-MM-DD`, counts as numbers. */
  pool: pg.Pool;
  /** What a question read that never changes, for the next one to use; bounded by whoever keeps it. */
  kept: Map<string, unknown>;
  /** The state of the corpus that a reader is answered of; answers are kept by it. Unset: each question is asked. */
  state?: string | undefined;
  /** Set where questions are answered as of a version of the corpus. */
  pin?: Pin | undefined;
  close(): Promise<void>;
}

/** Opens a pool on `url` and Prisma over the same server. */
export function openDatabase(url: string, options: { max?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    types: pgTypes,
    application_name: 'tideline',
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that the server drops must not end the process; the next query reports it.
  pool.on('error', () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 4 }) });
  return {
    prisma,
    pool,
    kept: new Map(),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Runs one statement composed with `sql` and returns its rows, typed by the query file that knows them. */
export async function rows<Row extends pg.QueryResultRow>(
  on: Pick<pg.Pool, 'query'> | pg.ClientBase,
  statement: Sql,
): Promise<Row[]> {
  const result = await on.query<Row>({ text: statement.text, values: statement.values });
  return result.rows;
}
