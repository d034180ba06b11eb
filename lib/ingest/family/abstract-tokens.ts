import { foldLetters } from '../record/fold-letters';

/**
 * The set of words of an abstract, for comparing abstracts: runs of letters and digits of the folded
 * text. Null where there is no word, which is as good as no abstract.
 */
export function abstractTokens(abstract: string | null): Set<string> | null {
  if (abstract === null) return null;
  const words = foldLetters(abstract).match(/[\p{L}\p{N}]+/gu);
  return words === null ? null : new Set(words);
}
