/**
 * Reads at least the first `length` bytes of a stream (fewer where it ends before) without using
 * them up: returns them and the stream as a whole again, to be iterated once.
 */
export async function peekBytes(
  source: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ head: Uint8Array; bytes: AsyncIterable<Uint8Array> }> {
  const chunks = source[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await chunks.next();
    if (next.done) break;
    if (next.value.length > 0) read.push(next.value);
    size += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      for (const chunk of read) yield chunk;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  }
  return { head: Buffer.concat(read).subarray(0, length), bytes: whole() };
}
