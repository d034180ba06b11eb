import { ByteWriter } from './byte-writer';

/** A word as it is written, and where it stands: the numbers of words in its segment, ascending. */
export interface WordPlaces {
  word: string;
  places: Uint32Array;
}

/** Writes the words of one stem: the stem, how many words, and each with its places as differences. */
export function writeStem(writer: ByteWriter, stem: string, words: readonly WordPlaces[]): void {
  const differences = new ByteWriter();
  writer.text(stem);
  writer.number(words.length);
  for (const { word, places } of words) {
    let last = 0;
    for (const place of places) {
      differences.number(place - last);
      last = place;
    }
    const packed = differences.take();
    writer.text(word);
    writer.number(places.length);
    writer.number(packed.length);
    writer.bytes(packed);
  }
}

/** A word found in a block; its places are unpacked where they are asked for. */
export interface PackedWord {
  stem: string;
  word: string;
  count: number;
  /** Where its places lie in the block, and how many bytes they take. */
  from: number;
  bytes: number;
}

/** The words of a block whose stem is wanted, in order. */
export function wordsInBlock(block: Uint8Array, isWanted: (stem: string) => boolean): PackedWord[] {
  const text = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const found: PackedWord[] = [];
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
      if (wanted)
        found.push({ stem, word: text.toString('utf8', start, start + length), count, from: at, bytes });
      at += bytes;
    }
  }
  return found;
}

/** Where a word of the block stands. */
export function placesOf(
  block: Uint8Array,
  { count, from }: Pick<PackedWord, 'count' | 'from'>,
): Uint32Array {
  const places = new Uint32Array(count);
  let at = from;
  let place = 0;
  for (let index = 0; index < count; index += 1) {
    let byte = block[at++] ?? 0;
    let difference = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = block[at++] ?? 0;
      difference |= (byte & 127) << shift;
    }
    place += difference >>> 0;
    places[index] = place;
  }
  return places;
}
