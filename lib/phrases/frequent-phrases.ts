import { PhraseTrie } from './phrase-trie';

/** Longest phrase, in words. */
export const MOST_WORDS = 5;

/**
 * The phrases of two to five words that stand in at least `least` of the texts, found level by level: a phrase can be
 * that frequent only where both phrases one word shorter are.
 * Source: R. Agrawal & R. Srikant, "Fast algorithms for mining association rules", VLDB 1994.
 *
 * @param texts word numbers, 0 where a phrase cannot go on
 * @throws {RangeError} unless `least` is at least 1
 */
export function frequentPhrases(texts: readonly Int32Array[], least: number): PhraseTrie {
  if (!(least >= 1)) throw new RangeError(`least = ${String(least)}, must be at least 1`);
  const trie = new PhraseTrie();
  let found: Int32Array[] = texts.map((text) => text.map((word) => (word === 0 ? 0 : trie.add(0, word))));
  for (let length = 2; length <= MOST_WORDS; length += 1) {
    const keys = textsPerKey(texts, found, length);
    for (const [key, count] of keys) if (count >= least) trie.add(...PhraseTrie.ofKey(key));
    found = texts.map((text, at) => continued(text, found[at], length, trie));
  }
  return trie;
}

/** In how many texts each phrase of `length` words stands whose two inner phrases are frequent. */
function textsPerKey(
  texts: readonly Int32Array[],
  shorter: readonly Int32Array[],
  length: number,
): Map<number, number> {
  const counts = new Map<number, number>();
  const last = new Map<number, number>();
  texts.forEach((text, at) => {
    const phrases = shorter[at];
    if (phrases === undefined) return;
    for (let start = 0; start + length <= text.length; start += 1) {
      const phrase = phrases[start] ?? 0;
      if (phrase === 0 || (phrases[start + 1] ?? 0) === 0) continue;
      const key = PhraseTrie.keyOf(phrase, text[start + length - 1] ?? 0);
      if (last.get(key) === at) continue;
      last.set(key, at);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return counts;
}

/** The phrase of `length` words that begins at each place; 0 where none is frequent. */
function continued(
  text: Int32Array,
  shorter: Int32Array | undefined,
  length: number,
  trie: PhraseTrie,
): Int32Array {
  return text.map((_, start) => {
    const phrase = shorter?.[start] ?? 0;
    const word = text[start + length - 1] ?? 0;
    return phrase === 0 || word === 0 ? 0 : trie.step(phrase, word);
  });
}
