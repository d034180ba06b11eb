/** Words have at most this many bits, so that a phrase and one word more make one whole number. */
const WORD_BITS = 2 ** 26;

/** Phrases by their word numbers. Each has a number of its own, from 1, and every beginning of a phrase is in too. */
export class PhraseTrie {
  private readonly next = new Map<number, number>();
  /** The phrase without its last word, and that word, by the number of the phrase. */
  private readonly before: number[] = [0];
  private readonly last: number[] = [0];

  get size(): number {
    return this.last.length - 1;
  }

  /** The phrase that continues `phrase` (0: none yet) by a word; 0 where there is none. */
  step(phrase: number, word: number): number {
    return this.next.get(phrase * WORD_BITS + word) ?? 0;
  }

  /** The word numbers of a phrase. */
  wordsOf(phrase: number): number[] {
    const words: number[] = [];
    for (let at = phrase; at !== 0; at = this.before[at] ?? 0) words.unshift(this.last[at] ?? 0);
    return words;
  }

  /** The phrase of these words; 0 where there is none. */
  find(words: readonly number[]): number {
    return words.reduce((phrase, word, at) => (at > 0 && phrase === 0 ? 0 : this.step(phrase, word)), 0);
  }

  /** Adds the continuation of a phrase by one word. */
  add(phrase: number, word: number): number {
    const known = this.step(phrase, word);
    if (known !== 0) return known;
    this.before.push(phrase);
    this.last.push(word);
    this.next.set(phrase * WORD_BITS + word, this.size);
    return this.size;
  }

  /** A number for a phrase and a word, the same for the same two. */
  static keyOf(phrase: number, word: number): number {
    return phrase * WORD_BITS + word;
  }

  /** The phrase and the word of a key. */
  static ofKey(key: number): [phrase: number, word: number] {
    return [Math.floor(key / WORD_BITS), key % WORD_BITS];
  }
}
