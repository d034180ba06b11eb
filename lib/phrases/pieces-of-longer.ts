import type { PhraseTrie } from './phrase-trie';

/** A phrase that stands inside one longer phrase in this share of its places is a piece of it. */
const PIECE = 0.6;

/**
 * Phrases that are most often part of one and the same longer phrase, by their numbers.
 *
 * @param longer the phrases, by number, whose pieces are looked for
 * @param counts how often each phrase occurs; those without a count are no piece
 */
export function piecesOfLonger(
  trie: PhraseTrie,
  longer: Iterable<number>,
  counts: ReadonlyMap<number, { occurrences: number }>,
): Set<number> {
  const pieces = new Set<number>();
  for (const number of longer) {
    const words = trie.wordsOf(number);
    const occurrences = counts.get(number)?.occurrences ?? 0;
    for (const inner of [trie.find(words.slice(1)), trie.find(words.slice(0, -1))])
      if (occurrences >= PIECE * (counts.get(inner)?.occurrences ?? Infinity)) pieces.add(inner);
  }
  return pieces;
}
