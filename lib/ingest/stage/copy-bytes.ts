import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import type { CopyTarget } from './copy-into';

const CHUNK = 256 * 1024;
/** What opens and closes COPY's binary format: its mark, no flags, no extension; a row of −1 fields. */
const OPENING = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const CLOSING = Buffer.from([255, 255]);

/** Copies rows that are encoded already, in COPY's binary format, into a table. */
export async function copyBytes(
  client: pg.ClientBase,
  { table, columns }: CopyTarget,
  pieces: readonly Uint8Array[],
): Promise<void> {
  const names = columns.map((name) => `"${name}"`).join(', ');
  const statement = `COPY ${table} (${names}) FROM STDIN (FORMAT binary)`;
  await pipeline(Readable.from(chunksOf(pieces)), client.query(from(statement)));
}

function* chunksOf(pieces: readonly Uint8Array[]): Generator<Buffer> {
  yield OPENING;
  for (const { buffer, byteOffset, byteLength } of pieces) {
    for (let at = 0; at < byteLength; at += CHUNK) {
      yield Buffer.from(buffer, byteOffset + at, Math.min(CHUNK, byteLength - at));
    }
  }
  yield CLOSING;
}
