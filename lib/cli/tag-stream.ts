import { TidelineError } from '../errors';
import type { TaggedBlock } from '../workers/tag-block';
import type { TagPool } from '../workers/tag-pool';

/** Whole lines and the number of the first of them, from 1. */
interface Block {
  lines: Uint8Array<ArrayBuffer>;
  line: number;
}

const NEWLINE = 10;

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

/** Copies the parts into memory of their own, which may be given away. */
function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Cuts a stream into blocks of whole lines, one for each chunk in which a line ends. */
async function* blocksOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let rest: Uint8Array[] = [];
  let line = 1;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      yield { lines: joined([...rest, bytes.subarray(0, end)]), line };
      line += countLines(bytes);
      rest = [];
    }
    if (end < bytes.length) rest.push(bytes.subarray(end));
  }
  if (rest.length > 0) yield { lines: joined(rest), line };
}

/**
 * Tags papers, one JSON object a line, in their order; see `tagBlock`.
 *
 * @returns the output, a block at a time.
 * @throws TidelineError `bad-parameter` naming the first line that is no paper, after the output of
 *   those before it.
 */
export async function* tagStream(pool: TagPool, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const blocks = blocksOf(chunks);
  const underWay: Promise<TaggedBlock>[] = [];
  let reading: Promise<IteratorResult<Block>> | null = blocks.next();
  try {
    while (reading !== null || underWay.length > 0) {
      const [first] = underWay;
      if (reading !== null && (await readsNext(reading, first, underWay.length < pool.width))) {
        const { done, value }: IteratorResult<Block> = await reading;
        if (done !== true) underWay.push(pool.tagLines(value.lines, value.line));
        reading = done === true ? null : blocks.next();
      } else if (first !== undefined) {
        const { output, failure } = await first;
        void underWay.shift();
        if (output !== '') yield output;
        if (failure !== null) throw new TidelineError('bad-parameter', failure);
      }
    }
  } finally {
    // Nobody waits for these any more; a failure among them is no longer news.
    for (const left of [...underWay, reading]) left?.catch(() => undefined);
  }
}

/** Whether another block is there before the first one is tagged, and there is room for it. */
async function readsNext(
  reading: Promise<unknown>,
  first: Promise<unknown> | undefined,
  room: boolean,
): Promise<boolean> {
  if (first === undefined) return true;
  if (!room) return false;
  return Promise.race([reading.then(() => true), first.then(() => false)]);
}
