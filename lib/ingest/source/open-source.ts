import { createHash } from 'node:crypto';
import { decodeText } from './decode-text';
import { compressionOf, foreignKind } from './file-kind';
import { gunzip } from './gunzip';
import { peekBytes } from './peek-bytes';
import { SOURCE_LIMITS, type SourceLimits } from './source-limits';
import { SourceMeter } from './source-meter';
import { unreadable } from './unreadable';
import { unzip } from './unzip';
import { unzstd } from './unzstd';

/** What is known of a dump's bytes once its text was read to the end. */
export interface SourceSummary {
  /** Over the bytes after decompression, in hex. */
  sha256: string;
  /** Bytes after decompression. */
  bytes: number;
  /** Bytes as they came, of the whole source. */
  bytesIn: number;
}

/** A dump opened for reading. */
export interface OpenedDump {
  /** Name of the zip member, null when the source is no zip. */
  member: string | null;
  /** The decompressed text in pieces, to be iterated once. */
  text: AsyncIterable<string>;
  /** Throws before `text` was read to its end. */
  summary(): SourceSummary;
  /** Reads to the end without decoding, in place of `text`. */
  skim(): Promise<SourceSummary>;
}

type Bytes = AsyncIterable<Uint8Array>;

async function* counted(source: Bytes, onOutput: (bytes: number) => void): Bytes {
  for await (const chunk of source) {
    onOutput(chunk.length);
    yield chunk;
  }
}

/** A gzip or zstd stream unpacked, anything else as it is; refuses what is known to be no text. */
async function* unpacked(source: Bytes, meter: SourceMeter, what: string): Bytes {
  const { head, bytes } = await peekBytes(source, 32);
  const count = (size: number): void => meter.output(size);
  const compression = compressionOf(head);
  if (compression === 'zip') throw unreadable(`${what} is a zip inside a zip; unpack it first.`);
  const foreign = compression === null ? foreignKind(head) : null;
  if (foreign !== null) throw unreadable(`${what} is ${foreign}, no dump of papers that can be read.`);
  if (compression === 'gzip') yield* counted(gunzip(bytes), count);
  else if (compression === 'zstd') yield* unzstd(bytes, count);
  else yield* bytes;
}

function open(source: Bytes, meter: SourceMeter, member: string | null): OpenedDump {
  const what = member === null ? 'The file' : `"${member}" in the zip`;
  const sha256 = createHash('sha256');
  let bytes = 0;
  let summary: SourceSummary | null = null;
  async function* hashed(): Bytes {
    for await (const chunk of unpacked(source, meter, what)) {
      sha256.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    if (bytes === 0) throw unreadable(`${what} is empty.`);
    summary = { sha256: sha256.digest('hex'), bytes, bytesIn: meter.bytesIn };
  }
  const known = (): SourceSummary => {
    if (summary === null) throw new Error('the text was not read to its end');
    return summary;
  };
  return {
    member,
    text: decodeText(hashed()),
    summary: known,
    skim: async () => {
      for await (const _ of hashed());
      return known();
    },
  };
}

/**
 * Opens a byte stream as the dumps it holds: one, or one a member for a zip; gzip, zstd and zip are
 * known by their bytes. Memory is bounded whatever the size. A zip's members must be read in turn;
 * asking for the next drops what is left of one.
 *
 * Throws `TidelineError`: `too-large` where the source passes its limits, `unknown-format` where it
 * is empty, cut off, damaged, or no UTF-8 or UTF-16 text; errors of the source itself pass through.
 */
export async function* openSource(
  source: AsyncIterable<Uint8Array>,
  limits: Partial<SourceLimits> = {},
): AsyncGenerator<OpenedDump> {
  const meter = new SourceMeter({ ...SOURCE_LIMITS, ...limits });
  const { head, bytes } = await peekBytes(meter.input(source), 32);
  if (compressionOf(head) !== 'zip') {
    yield open(bytes, meter, null);
    return;
  }
  let members = 0;
  for await (const member of unzip(bytes, (size) => meter.output(size))) {
    members++;
    if (member.name === '[Content_Types].xml')
      throw unreadable('The file is an Office document, no dump of papers; save it as CSV first.');
    yield open(member.bytes, meter, member.name);
  }
  if (members === 0) throw unreadable('The zip holds no file.');
}
