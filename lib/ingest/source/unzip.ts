import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { TidelineError } from '../../errors';
import { unreadable } from './unreadable';

/** Input is pushed in slices this small: deflate expands 1,032 times at most, so one push gives about 2 MiB. */
const SLICE = 2_048;
const PASSED_OVER = /(?:^|\/)(?:__MACOSX\/.*|\._[^/]*|\.DS_Store|)$/;

/** A file inside a zip; its bytes must be read before the next member is asked for, the rest is dropped. */
export interface ZipMember {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

interface OpenMember {
  name: string;
  ready: Uint8Array[];
  failure: Error | null;
  done: boolean;
  dropped: boolean;
}

/** Reads a zip from front to back and keeps what was unpacked and not yet asked for. */
class ZipReader {
  readonly members: OpenMember[] = [];
  seen = 0;
  private ended = false;
  /** What was read and not yet unpacked. */
  private input: Uint8Array = new Uint8Array();
  private readonly unzip = new Unzip((file) => this.open(file));

  constructor(
    private readonly chunks: AsyncIterator<Uint8Array>,
    private readonly onOutput: (bytes: number) => void,
  ) {
    this.unzip.register(UnzipInflate);
  }

  private open(file: UnzipFile): void {
    const member: OpenMember = { name: file.name, ready: [], failure: null, done: false, dropped: false };
    file.ondata = (error, chunk, final) => {
      if (error) member.failure ??= error;
      else {
        this.onOutput(chunk.length);
        if (!member.dropped && chunk.length > 0) member.ready.push(chunk);
      }
      if (final) member.done = true;
    };
    this.seen++;
    if (!PASSED_OVER.test(file.name)) this.members.push(member);
    else member.dropped = true;
    file.start();
  }

  /** Reads on by one slice of input; false at the end. */
  async advance(): Promise<boolean> {
    if (this.ended) return false;
    if (this.input.length === 0) {
      const next = await this.chunks.next();
      this.ended = next.done ?? false;
      if (!next.done) this.input = next.value;
    }
    const slice = this.input.subarray(0, SLICE);
    this.input = this.input.subarray(SLICE);
    try {
      this.unzip.push(slice, this.ended);
    } catch (error) {
      if (error instanceof TidelineError) throw error;
      const how = this.ended ? 'is cut off or damaged' : 'is damaged or encrypted';
      throw unreadable(`The zip file ${how}: ${(error as Error).message}.`, error);
    }
    return !this.ended;
  }

  async *bytesOf(member: OpenMember): AsyncGenerator<Uint8Array> {
    for (;;) {
      yield* member.ready.splice(0);
      if (member.failure instanceof TidelineError) throw member.failure;
      if (member.failure !== null)
        throw unreadable(
          `"${member.name}" in the zip cannot be unpacked: ${member.failure.message}.`,
          member.failure,
        );
      if (member.done && member.ready.length === 0) return;
      if (!(await this.advance()) && !member.done && member.ready.length === 0)
        throw unreadable(`The zip file is cut off inside "${member.name}".`);
    }
  }

  /** Leaves a member behind: what of it is still to come is not kept. */
  async drop(member: OpenMember): Promise<void> {
    member.dropped = true;
    member.ready.length = 0;
    while (!member.done && member.failure === null && (await this.advance()));
  }
}

/**
 * The files of a zip in the order in which they lie there, read from front to back (stored or
 * deflated, sizes before or after the bytes, zip64). Folders and what macOS adds are passed over.
 * `onOutput` hears of every piece unpacked and may throw to stop.
 */
export async function* unzip(
  source: AsyncIterable<Uint8Array>,
  onOutput: (bytes: number) => void,
): AsyncGenerator<ZipMember> {
  const chunks = source[Symbol.asyncIterator]();
  const reader = new ZipReader(chunks, onOutput);
  try {
    for (;;) {
      const member = reader.members.shift();
      if (member !== undefined) {
        yield { name: member.name, bytes: reader.bytesOf(member) };
        await reader.drop(member);
      } else if (!(await reader.advance()) && reader.members.length === 0) break;
    }
  } finally {
    await chunks.return?.();
  }
}
