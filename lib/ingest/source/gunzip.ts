import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { TidelineError } from '../../errors';
import { unreadable } from './unreadable';

function explain(error: unknown): unknown {
  if (error instanceof TidelineError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'Z_BUF_ERROR') return unreadable('The gzip file is cut off: it ends before its end.', error);
  if (typeof code === 'string' && code.startsWith('Z_'))
    return unreadable(`The gzip file is damaged: ${(error as Error).message}.`, error);
  return error;
}

/** Unpacks a gzip stream, concatenated members included. Throws where it is damaged or cut off. */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzipped = createGunzip({ chunkSize: 65_536 });
  const fed = pipeline(source, unzipped).catch((error: unknown) => unzipped.destroy(error as Error));
  try {
    for await (const chunk of unzipped) yield chunk as Uint8Array;
  } catch (error) {
    throw explain(error);
  } finally {
    unzipped.destroy();
    await fed;
  }
}
