import { TidelineError } from '@/lib/errors';

const MOST_BYTES = 16 * 1024;

/**
 * The JSON of a small body, read no further than 16 KiB; null where it is none.
 * @throws TidelineError `too-large`.
 */
export async function smallJson(request: Request): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new TidelineError('too-large', 'The body may have 16 KiB at most.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}
