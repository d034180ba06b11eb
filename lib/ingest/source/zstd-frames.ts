/** The widest window that the zstd command itself accepts without being told (--long=27). */
const MAX_WINDOW = 2 ** 27;
const MAGIC = 0xfd2fb528;
/** Frames that hold no content, of sixteen numbers. */
const SKIPPABLE = 0x184d2a5;
const CHECKSUM = 4;
const REPEATED_BYTE = 1;

/**
 * Walks a Zstandard stream frame by frame (RFC 8878, section 3.1.1; Collet and Kucherawy, 2021) without unpacking
 * it, and finds the frame that needs too much memory before an unpacker makes room for it. What is no such stream
 * is left to the unpacker to refuse.
 */
export class ZstdFrames {
  /** Bytes of a header that is not whole yet. */
  private pending = Buffer.alloc(0);
  /** Bytes until the next header. */
  private skip = 0;
  private inFrame = false;
  private checksum = 0;
  private lost = false;

  /** Takes the next bytes; true where a frame among them asks for a window of more than 128 MiB. */
  isTooWide(bytes: Uint8Array): boolean {
    let rest = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    while (!this.lost) {
      const skipped = Math.min(this.skip, rest.length);
      this.skip -= skipped;
      rest = rest.subarray(skipped);
      if (rest.length === 0) return false;
      const header = this.pending.length === 0 ? rest : Buffer.concat([this.pending, rest]);
      const read = this.inFrame ? this.readBlock(header) : this.readFrame(header);
      if (read === 'too-wide') return true;
      if (read === 'more') {
        this.pending = Buffer.from(header);
        return false;
      }
      rest = header.subarray(read);
      this.pending = Buffer.alloc(0);
    }
    return false;
  }

  /** Length of the block's header. */
  private readBlock(header: Buffer): number | 'more' {
    if (header.length < 3) return 'more';
    const block = header.readUIntLE(0, 3);
    const isLast = (block & 1) === 1;
    this.skip = ((block >> 1) & 3) === REPEATED_BYTE ? 1 : block >> 3;
    if (isLast) {
      this.skip += this.checksum;
      this.inFrame = false;
    }
    return 3;
  }

  /** Length of the frame's header. */
  private readFrame(header: Buffer): number | 'more' | 'too-wide' {
    if (header.length < 5) return 'more';
    const magic = header.readUInt32LE(0);
    if (magic >>> 4 === SKIPPABLE) {
      if (header.length < 8) return 'more';
      this.skip = header.readUInt32LE(4);
      return 8;
    }
    if (magic !== MAGIC) {
      this.lost = true;
      return header.length;
    }
    return this.readDescribed(header, header.readUInt8(4));
  }

  private readDescribed(header: Buffer, descriptor: number): number | 'more' | 'too-wide' {
    const isSingle = (descriptor & 32) !== 0;
    const sizeAt = 5 + (isSingle ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0);
    const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    if (header.length < sizeAt + sizeBytes) return 'more';
    const window = isSingle ? contentSize(header, sizeAt, sizeBytes) : windowSize(header.readUInt8(5));
    if (window > MAX_WINDOW) return 'too-wide';
    this.checksum = (descriptor & 4) === 0 ? 0 : CHECKSUM;
    this.inFrame = true;
    return sizeAt + sizeBytes;
  }
}

function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

/** A frame of one segment needs room for all its content. */
function contentSize(header: Buffer, at: number, bytes: number): number {
  if (bytes === 8) return Number(header.readBigUInt64LE(at));
  return header.readUIntLE(at, bytes) + (bytes === 2 ? 256 : 0);
}
