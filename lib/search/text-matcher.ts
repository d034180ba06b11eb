import { phrasesOf, type SearchQuery, type Term } from './search-query';
import { holds } from './holds';
import { scoreOf } from './score-of';
import { stemOf } from './stem-of';
import { wordTest, type WordTest } from './term-words';
import { wordsOf } from './words-of';

/**
 * Looks for a query in texts one after the other, by reading them: what an index must agree with. Words are
 * remembered, so make one for many texts and drop it afterwards.
 */
export class TextMatcher {
  readonly #phrases: Term[][];
  readonly #tests: WordTest[];
  /** Which terms a word is, by the word; one bit a term. */
  readonly #known = new Map<string, bigint>();

  constructor(readonly query: SearchQuery) {
    this.#phrases = phrasesOf(query);
    this.#tests = this.#phrases.flat().map(wordTest);
  }

  /** The score of a paper that the query is true of; null of any other. */
  score(title: string, abstract: string | null): number | null {
    const inTitle = this.#count(wordsOf(title));
    const inAbstract = this.#count(abstract === null ? [] : wordsOf(abstract));
    const found = (phrase: number): boolean => (inTitle[phrase] ?? 0) + (inAbstract[phrase] ?? 0) > 0;
    if (!holds(this.query, found)) return null;
    return scoreOf(inTitle.map((count, phrase) => ({ inTitle: count, inAbstract: inAbstract[phrase] ?? 0 })));
  }

  /** How often each phrase stands in a text. */
  #count(words: readonly string[]): number[] {
    const are = words.map((word) => this.#termsThatAre(word));
    let first = 0;
    return this.#phrases.map((terms) => {
      let count = 0;
      for (let at = 0; at + terms.length <= are.length; at += 1) {
        if (terms.every((_, next) => isSet(are[at + next] ?? 0n, first + next))) count += 1;
      }
      first += terms.length;
      return count;
    });
  }

  #termsThatAre(word: string): bigint {
    let known = this.#known.get(word);
    if (known === undefined) {
      const stem = stemOf(word.toLowerCase());
      known = this.#tests.reduce((bits, is, at) => (is(word, stem) ? bits | (1n << BigInt(at)) : bits), 0n);
      this.#known.set(word, known);
    }
    return known;
  }
}

function isSet(bits: bigint, at: number): boolean {
  return ((bits >> BigInt(at)) & 1n) === 1n;
}
