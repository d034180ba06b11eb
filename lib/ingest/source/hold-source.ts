import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { heldFolder } from './held-folder';
import { SourceMeter } from './source-meter';
import { SOURCE_LIMITS, type SourceLimits } from './source-limits';

/** Bytes as they come, or a file that stays where it is. */
export type Source = AsyncIterable<Uint8Array> | { path: string };

/** A source that can be read more than once. */
export interface HeldSource {
  /** Null while it is small enough to be in memory. */
  path: string | null;
  open(): AsyncIterable<Uint8Array>;
  /** Gives back what was taken to hold it. */
  release(): Promise<void>;
}

/** So much is held in memory, the rest in a file. */
const IN_MEMORY = 1024 ** 2;

/**
 * Waits until all bytes are here: a slow sender then keeps no one else waiting, and a source that is read
 * twice tells its hash before its records. A file is read where it lies.
 * @throws TidelineError `too-large`; errors of the source itself pass through.
 */
export async function holdSource(source: Source, limits: Partial<SourceLimits>): Promise<HeldSource> {
  if ('path' in source) return heldFile(source.path, () => Promise.resolve());
  const meter = new SourceMeter({ ...SOURCE_LIMITS, ...limits });
  const rest = meter.input(source)[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  while (meter.bytesIn <= IN_MEMORY) {
    const next = await rest.next();
    if (next.done === true) {
      return { path: null, open: () => inTurn(chunks), release: () => Promise.resolve() };
    }
    chunks.push(next.value);
  }
  return inFile(joined(chunks, rest));
}

async function inFile(bytes: AsyncIterable<Uint8Array>): Promise<HeldSource> {
  const { path: folder, release } = await heldFolder();
  const path = join(folder, 'source');
  try {
    await pipeline(bytes, createWriteStream(path, { mode: 0o600 }));
    return heldFile(path, release);
  } catch (error) {
    await release();
    throw error;
  }
}

function heldFile(path: string, release: () => Promise<void>): HeldSource {
  return {
    path,
    open: () => createReadStream(/* turbopackIgnore: true */ path, { highWaterMark: 256 * 1024 }),
    release,
  };
}

async function* inTurn(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function* joined(chunks: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let next = chunks.shift(); next !== undefined; next = chunks.shift()) yield next;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
