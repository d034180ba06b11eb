import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZstdFrames } from '../../../../lib/ingest/source/zstd-frames';

/** "Tide tables\n" three times, by the zstd command, with its checksum. */
const FRAME = Buffer.from('KLUv/SQklQAAYFRpZGUgdGFibGVzCgEAB0sSfa+eyA==', 'base64');
const MAGIC = '28b52ffd';
/** One last block of no bytes. */
const EMPTY_BLOCK = '010000';
const hex = (text: string): Buffer => Buffer.from(text, 'hex');

/** A frame with a window descriptor: exponent in the upper five bits, eighths in the lower three. */
const windowed = (descriptor: string): Buffer => hex(`${MAGIC}00${descriptor}${EMPTY_BLOCK}`);

/** Whether a frame is too wide when the bytes come in pieces of this size. */
function isTooWide(bytes: Buffer, piece = bytes.length): boolean {
  const frames = new ZstdFrames();
  for (let at = 0; at < bytes.length; at += piece)
    if (frames.isTooWide(bytes.subarray(at, at + piece))) return true;
  return false;
}

describe('the frames of a Zstandard stream', () => {
  it('may ask for a window of 128 MiB and no more', () => {
    expect(isTooWide(windowed('88'))).toBe(false);
    expect(isTooWide(windowed('89'))).toBe(true);
    expect(isTooWide(windowed('f8'))).toBe(true);
  });

  it('of one segment may hold 128 MiB and no more', () => {
    const single = (size: string): Buffer => hex(`${MAGIC}a0${size}${EMPTY_BLOCK}`);
    expect(isTooWide(single('00000008'))).toBe(false);
    expect(isTooWide(single('01000008'))).toBe(true);
    expect(isTooWide(hex(`${MAGIC}e0${'ff'.repeat(8)}${EMPTY_BLOCK}`))).toBe(true);
    expect(isTooWide(hex(`${MAGIC}60ffff${EMPTY_BLOCK}`))).toBe(false);
  });

  it('are judged one by one: the wide one may come after others, skippable ones and repeated bytes', () => {
    const skippable = hex('502a4d1804000000aabbccdd');
    const repeated = hex(`${MAGIC}0000${'23'}0000ff`);
    expect(isTooWide(Buffer.concat([FRAME, skippable, repeated, windowed('f8')]))).toBe(true);
    expect(isTooWide(Buffer.concat([FRAME, skippable, repeated, windowed('88'), FRAME]))).toBe(false);
  });

  it('are found however the bytes are cut', () => {
    const wide = Buffer.concat([FRAME, hex('5f2a4d1802000000aabb'), FRAME, windowed('f8')]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: wide.length }), (piece) => {
        expect(isTooWide(wide, piece)).toBe(true);
        expect(isTooWide(wide.subarray(0, wide.length - 9), piece)).toBe(false);
      }),
    );
  });

  it('end where something else begins, which the unpacker refuses', () => {
    expect(isTooWide(Buffer.concat([FRAME, Buffer.from('something else'), windowed('f8')]))).toBe(false);
  });
});
