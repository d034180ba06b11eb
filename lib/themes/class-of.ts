import type { Lexicon } from './build-lexicon';
import { classByPrefix } from './prefix-trie';

/** Class of a word, the plain way. `cased` is the word as `readWord` folds it. */
export function classOf(lexicon: Lexicon, cased: string): number {
  const folded = cased.toLowerCase();
  const entry = lexicon.byWord.get(folded);
  if (entry !== undefined) return entry.cased?.get(cased) ?? entry.plain;
  // One unit more, for what stands behind a word.
  const units = new Uint16Array(folded.length + 1);
  for (let i = 0; i < folded.length; i++) units[i] = folded.charCodeAt(i);
  return classByPrefix(lexicon.prefixes, units, 0, folded.length);
}
