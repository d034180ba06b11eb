/**
 * Reads the first `length` characters of a text without using them up: returns them and the text as
 * a whole again, to be iterated once. The head is shorter where the text is.
 */
export async function peekHead(
  text: AsyncIterable<string>,
  length = 65_536,
): Promise<{ head: string; text: AsyncIterable<string> }> {
  const chunks = text[Symbol.asyncIterator]();
  const read: string[] = [];
  let size = 0;
  while (size < length) {
    const next = await chunks.next();
    if (next.done) break;
    read.push(next.value);
    size += next.value.length;
  }
  const start = read.join('');
  async function* whole(): AsyncGenerator<string> {
    try {
      if (start !== '') yield start;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  }
  return { head: start.slice(0, length), text: whole() };
}
