import { stemOf } from '../search/stem-of';

/** Numbers for words, the same for words of one stem (`stemOf`). */
export class Vocabulary {
  private readonly ofWord = new Map<string, number>();
  private readonly ofStem = new Map<string, number>();

  /** The number of a word in lower case, from 1; a new one where its stem was never seen. */
  number(word: string): number {
    const known = this.ofWord.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(word);
    const number = this.ofStem.get(stem) ?? this.ofStem.size + 1;
    this.ofStem.set(stem, number);
    this.ofWord.set(word, number);
    return number;
  }
}
