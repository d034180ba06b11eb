import type { Lexicon } from './build-lexicon';
import { classByPrefix } from './prefix-trie';

/** Class of a word, the plain way. `cased` is the word as `readWord` folds it. */
export function classOf(lexicon: Lexicon, cased: string): number {
  const folded = cased.toLowerCase();
  const entry = lexicon.byWord.get(folded);
  if (entry !== undefined) return entry.cased?.get(cased) ?? entry.plain;
  return classByPrefix(lexicon.prefixes, folded, 0, folded.length);
}
