import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { copyRow, type CopyValue } from './copy-row';

const CHUNK = 64 * 1024;

/** A table and the columns that a COPY fills, in the order of the rows. */
export interface CopyTarget {
  table: string;
  columns: readonly string[];
}

/** Copies rows into a table as they come; memory holds one chunk of them. */
export async function copyInto(
  client: pg.ClientBase,
  { table, columns }: CopyTarget,
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
): Promise<void> {
  const statement = `COPY ${table} (${columns.map((name) => `"${name}"`).join(', ')}) FROM STDIN`;
  await pipeline(Readable.from(chunks(rows)), client.query(from(statement)));
}

async function* chunks(
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
): AsyncGenerator<string> {
  let chunk = '';
  for await (const row of rows) {
    chunk += copyRow(row);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
