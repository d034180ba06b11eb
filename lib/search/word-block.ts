import type { ByteWriter } from './byte-writer';
import { PackedPlaces } from './packed-places';

/** A word as it is written, and where it stands: the numbers of words in its segment, ascending. */
export interface WordPlaces {
  word: string;
  places: Uint32Array;
}

/** Writes the words of one stem: the stem, how many words, and each with its places as differences. */
export function writeStem(writer: ByteWriter, stem: string, words: readonly WordPlaces[]): void {
  writer.text(stem);
  writer.number(words.length);
  for (const { word, places } of words) {
    writer.text(word);
    writer.number(places.length);
    writer.number(packedBytes(places));
    let last = 0;
    for (const place of places) {
      writer.number(place - last);
      last = place;
    }
  }
}

/** How many bytes the differences take. */
function packedBytes(places: Uint32Array): number {
  let bytes = places.length;
  let last = 0;
  for (const place of places) {
    for (let rest = (place - last) >>> 7; rest > 0; rest >>>= 7) bytes += 1;
    last = place;
  }
  return bytes;
}

/** A word found in a block. */
export interface BlockWord {
  stem: string;
  word: string;
  /** With bytes of their own, so that the block need not be kept for them. */
  places: PackedPlaces;
}

/** The words of a block whose stem is wanted, in order. */
export function wordsInBlock(block: Uint8Array, isWanted: (stem: string) => boolean): BlockWord[] {
  const text = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const found: BlockWord[] = [];
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = block[at++] ?? 0;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const string = (): string => {
    const length = number();
    at += length;
    return text.toString('utf8', at - length, at);
  };
  while (at < block.length) {
    const stem = string();
    const wanted = isWanted(stem);
    for (let words = number(); words > 0; words -= 1) {
      const length = number();
      const start = at;
      at += length;
      const count = number();
      const bytes = number();
      if (wanted) {
        const places = new PackedPlaces(Uint8Array.prototype.slice.call(block, at, at + bytes), count);
        found.push({ stem, word: text.toString('utf8', start, start + length), places });
      }
      at += bytes;
    }
  }
  return found;
}
