import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import type { CopyTarget } from './copy-into';

const CHUNK = 256 * 1024;

/** Copies rows that are encoded already into a table. */
export async function copyBytes(
  client: pg.ClientBase,
  { table, columns }: CopyTarget,
  pieces: readonly Uint8Array[],
): Promise<void> {
  const statement = `COPY ${table} (${columns.map((name) => `"${name}"`).join(', ')}) FROM STDIN`;
  await pipeline(Readable.from(chunksOf(pieces)), client.query(from(statement)));
}

function* chunksOf(pieces: readonly Uint8Array[]): Generator<Buffer> {
  for (const { buffer, byteOffset, byteLength } of pieces) {
    for (let at = 0; at < byteLength; at += CHUNK) {
      yield Buffer.from(buffer, byteOffset + at, Math.min(CHUNK, byteLength - at));
    }
  }
}
