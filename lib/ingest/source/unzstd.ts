import { Decompress } from 'fzstd';
import { TidelineError } from '../../errors';
import { unreadable } from './unreadable';
import { ZstdFrames } from './zstd-frames';

/** Input is pushed in slices this small, so that what one push unpacks stays small. */
const SLICE = 4096;

/**
 * Unpacks a Zstandard stream. `onOutput` hears of every piece before it is kept and may throw to stop.
 * Throws where the stream is damaged, cut off, or needs more memory than 128 MiB.
 */
export async function* unzstd(
  source: AsyncIterable<Uint8Array>,
  onOutput: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let unpacked: Uint8Array[] = [];
  const frames = new ZstdFrames();
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
    if (frames.isTooWide(chunk))
      throw new TidelineError('too-large', 'The zstd file needs a window of more than 128 MiB to unpack.');
    for (let at = 0; at < chunk.length; at += SLICE) yield* push(chunk.slice(at, at + SLICE), false);
  }
  yield* push(new Uint8Array(0), true);
}
