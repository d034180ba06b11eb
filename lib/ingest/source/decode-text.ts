import { unreadable } from './unreadable';

function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function checkNul(text: string, encoding: string): void {
  if (text.includes('\0'))
    throw unreadable(`The file holds a NUL character and is no text (read as ${encoding}).`);
}

/**
 * Decodes bytes as UTF-8, or as UTF-16 where they open with its byte order mark; the mark itself is
 * dropped. Bytes that are no such text end the stream with an error that says where: replacing them
 * would silently spoil names and abstracts.
 */
export async function* decodeText(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let read = 0;
  const decode = (chunk: Uint8Array | undefined): string => {
    decoder ??= new TextDecoder(encodingOf(chunk ?? new Uint8Array()), { fatal: true });
    try {
      const text = decoder.decode(chunk, { stream: chunk !== undefined });
      checkNul(text, decoder.encoding);
      return text;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const where = `between bytes ${read + 1} and ${read + (chunk?.length ?? 0) + 1}`;
      const advice = decoder.encoding === 'utf-8' ? '; convert it, for instance with iconv -t UTF-8' : '';
      throw unreadable(`The file is not ${decoder.encoding.toUpperCase()} text ${where}${advice}.`, error);
    }
  };
  for await (const chunk of source) {
    const text = decode(chunk);
    read += chunk.length;
    if (text !== '') yield text;
  }
  const rest = decode(undefined);
  if (rest !== '') yield rest;
}
