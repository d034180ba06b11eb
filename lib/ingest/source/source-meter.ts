import { TidelineError } from '../../errors';
import type { SourceLimits } from './source-limits';

function size(bytes: number): string {
  const mib = bytes / 1024 ** 2;
  return mib >= 1024 ? `${Math.round(mib / 102.4) / 10} GiB` : `${Math.round(mib * 10) / 10} MiB`;
}

/** Counts what goes in and what comes out, and stops a source that passes its limits. */
export class SourceMeter {
  bytesIn = 0;
  private bytesOut = 0;

  constructor(private readonly limits: SourceLimits) {}

  /** The source itself, counted. */
  async *input(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      this.bytesIn += chunk.length;
      if (this.bytesIn > this.limits.maxBytesIn)
        throw new TidelineError('too-large', `The file is larger than ${size(this.limits.maxBytesIn)}.`);
      this.limits.onBytesIn(this.bytesIn);
      yield chunk;
    }
  }

  /** Counts decompressed bytes; throws as soon as they are too many. */
  output(bytes: number): void {
    this.bytesOut += bytes;
    const { maxBytesOut, freeBytes, maxRatio } = this.limits;
    if (this.bytesOut > maxBytesOut)
      throw new TidelineError('too-large', `The file unpacks to more than ${size(maxBytesOut)}.`);
    if (this.bytesOut > freeBytes + maxRatio * this.bytesIn)
      throw new TidelineError(
        'too-large',
        `The file unpacks to more than ${maxRatio} times its size beyond ${size(freeBytes)}; it is taken for a zip bomb.`,
      );
  }
}
