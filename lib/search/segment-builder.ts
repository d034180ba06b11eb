import { ByteWriter } from './byte-writer';
import { compareStems } from './compare-stems';
import { neighbourKey } from './neighbour-key';
import { neighbours } from './neighbours';
import { stemOf } from './stem-of';
import { writeStem, type WordPlaces } from './word-block';
import { wordsOf } from './words-of';

export interface IndexedText {
  title: string;
  abstract: string | null;
}

/** Words in order of their stems, those of one stem never parted. */
export interface Block {
  first: string;
  words: Uint8Array;
}

/** A block is closed at the end of a stem when it is as long as this; a common stem makes a longer one. */
const BLOCK_BYTES = 6000;
/** Between a title and an abstract stands the number of no word, so no phrase crosses. */
const NOTHING = 0;
/** Common is a stem that stands at so many places of a segment: fewer are looked through in no time. */
const MANY = 1024;

interface StemWords {
  stem: string;
  /** Their number and where they stand. */
  words: (WordPlaces & { number: number })[];
}

/**
 * Indexes texts: every word of the segment has a number, from 0, and every word's places are kept in
 * order of its stem; before them stand the places at which two common words stand side by side. A text is its
 * abstract, a gap, its title and a gap.
 */
export class SegmentBuilder {
  /** Which word stands at each place. */
  #at = new Uint32Array(1 << 16);
  #length = 0;
  readonly #numbers = new Map<string, number>();
  readonly #starts: number[] = [];
  readonly #titles: number[] = [];
  #stems: StemWords[] | null = null;

  /** @param many at how many places a stem is common */
  constructor(private readonly many = MANY) {}

  add({ title, abstract }: IndexedText): void {
    this.#stems = null;
    this.#starts.push(this.#length);
    if (abstract !== null) this.#append(wordsOf(abstract));
    this.#append([null]);
    this.#titles.push(this.#length);
    this.#append([...wordsOf(title), null]);
  }

  /** How many places are taken: the measure of the memory in use, eight bytes each. */
  get length(): number {
    return this.#length;
  }

  /** Where each text begins, and where the last one ends. */
  starts(): Uint32Array {
    return Uint32Array.from([...this.#starts, this.#length]);
  }

  /** Where each title begins. */
  titles(): Uint32Array {
    return Uint32Array.from(this.#titles);
  }

  /** The common stems, in order. */
  common(): string[] {
    return this.#common().map(({ stem }) => stem);
  }

  *blocks(): Generator<Block> {
    const writer = new ByteWriter();
    let first: string | null = null;
    for (const { stem, words } of this.#entries()) {
      first ??= stem;
      writeStem(writer, stem, words);
      if (writer.length < BLOCK_BYTES) continue;
      yield { first, words: writer.take() };
      first = null;
    }
    if (first !== null) yield { first, words: writer.take() };
  }

  /** Neighbours under their keys, then the words of each stem. */
  *#entries(): Generator<{ stem: string; words: WordPlaces[] }> {
    const common = this.#common();
    const ranks = new Uint32Array(this.#numbers.size + 1);
    for (const [index, { words }] of common.entries()) {
      for (const { number } of words) ranks[number] = index + 1;
    }
    const texts = this.#at.subarray(0, this.#length);
    for (const { first, second, places } of neighbours(texts, ranks, this.common())) {
      yield { stem: neighbourKey(first, second), words: [{ word: '', places }] };
    }
    yield* this.#byStem();
  }

  #common(): StemWords[] {
    return this.#byStem().filter(
      ({ words }) => words.reduce((sum, { places }) => sum + places.length, 0) >= this.many,
    );
  }

  #append(words: readonly (string | null)[]): void {
    if (this.#length + words.length > this.#at.length) {
      const larger = new Uint32Array(Math.max(2 * this.#at.length, this.#length + words.length));
      larger.set(this.#at.subarray(0, this.#length));
      this.#at = larger;
    }
    for (const word of words) this.#at[this.#length++] = word === null ? NOTHING : this.#numberOf(word);
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(word, number);
    }
    return number;
  }

  #byStem(): StemWords[] {
    if (this.#stems !== null) return this.#stems;
    const placesOf = this.#places();
    const words = [...this.#numbers].map(([word, number]) => ({
      stem: stemOf(word.toLowerCase()),
      word,
      number,
    }));
    words.sort((a, b) => compareStems(a.stem, b.stem) || compareStems(a.word, b.word));
    const stems: StemWords[] = [];
    for (const { stem, word, number } of words) {
      const last = stems.at(-1);
      const one = { word, number, places: placesOf(number) };
      if (last?.stem === stem) last.words.push(one);
      else stems.push({ stem, words: [one] });
    }
    this.#stems = stems;
    return stems;
  }

  /** The places of each word: counted, then laid side by side in one row. */
  #places(): (number: number) => Uint32Array {
    const at = this.#at;
    const from = new Uint32Array(this.#numbers.size + 2);
    for (let place = 0; place < this.#length; place += 1) add(from, (at[place] as number) + 1, 1);
    for (let number = 1; number < from.length; number += 1) add(from, number, from[number - 1] as number);
    const next = from.slice();
    const row = new Uint32Array(this.#length);
    for (let place = 0; place < this.#length; place += 1) {
      const number = at[place] as number;
      row[next[number] as number] = place;
      add(next, number, 1);
    }
    return (number) => row.subarray(from[number], from[number + 1]);
  }
}

function add(numbers: Uint32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] as number) + more;
}
