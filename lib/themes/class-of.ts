import type { Lexicon } from './build-lexicon';

/** Class of a word that is no entry of the lexicon: by its longest known start, 0 for none. */
export function classByPrefix(lexicon: Lexicon, folded: string): number {
  for (let length = Math.min(folded.length, lexicon.longestPrefix); length >= 3; length--) {
    const found = lexicon.prefixes.get(folded.slice(0, length));
    if (found !== undefined) return found;
  }
  return 0;
}

/** Class of a word, the plain way. `cased` is the word as `readWord` folds it. */
export function classOf(lexicon: Lexicon, cased: string): number {
  const folded = cased.toLowerCase();
  const entry = lexicon.byWord.get(folded);
  if (entry === undefined) return classByPrefix(lexicon, folded);
  return entry.cased?.get(cased) ?? entry.plain;
}
