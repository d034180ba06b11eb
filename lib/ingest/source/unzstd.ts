import { Decompress } from 'fzstd';
import { TidelineError } from '../../errors';
import { unreadable } from './unreadable';

/** Input is pushed in slices this small, so that what one push unpacks stays small. */
const SLICE = 4096;
/** The widest window that the zstd command itself accepts without being told (--long=27). */
const MAX_WINDOW = 2 ** 27;
const MAGIC = 0xfd2fb528;

/** The window of the frame that starts at `head` (RFC 8878, 3.1.1.1); 0 where no frame starts. */
function windowSize(head: Uint8Array): number {
  const view = Buffer.from(head);
  if (view.length < 14 || view.readUInt32LE(0) !== MAGIC) return 0;
  const descriptor = view.readUInt8(4);
  const singleSegment = (descriptor & 32) !== 0;
  if (!singleSegment) {
    const window = view.readUInt8(5);
    const base = 2 ** (10 + (window >> 3));
    return base + (base / 8) * (window & 7);
  }
  const at = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0);
  const width = descriptor >> 6;
  if (width === 0) return view.readUInt8(at);
  if (width === 1) return view.readUInt16LE(at) + 256;
  return width === 2 ? view.readUInt32LE(at) : Number(view.readBigUInt64LE(Math.min(at, view.length - 8)));
}

/**
 * Unpacks a Zstandard stream. `onOutput` hears of every piece before it is kept and may throw to stop.
 * Throws where the stream is damaged, cut off, or needs more memory than 128 MiB.
 */
export async function* unzstd(
  source: AsyncIterable<Uint8Array>,
  onOutput: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let unpacked: Uint8Array[] = [];
  let first = true;
  const decompress = new Decompress((chunk) => {
    onOutput(chunk.length);
    if (chunk.length > 0) unpacked.push(chunk);
  });
  const push = (slice: Uint8Array, final: boolean): Uint8Array[] => {
    try {
      decompress.push(slice, final);
    } catch (error) {
      if (error instanceof TidelineError) throw error;
      const how = final ? 'is cut off or damaged' : 'is damaged';
      throw unreadable(`The zstd file ${how}: ${(error as Error).message}.`, error);
    }
    const ready = unpacked;
    unpacked = [];
    return ready;
  };
  for await (const chunk of source) {
    if (first && windowSize(chunk) > MAX_WINDOW)
      throw new TidelineError('too-large', 'The zstd file needs a window of more than 128 MiB to unpack.');
    first = false;
    for (let at = 0; at < chunk.length; at += SLICE) yield* push(chunk.slice(at, at + SLICE), false);
  }
  yield* push(new Uint8Array(0), true);
}
