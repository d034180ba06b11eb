const ASCII = /^[\x00-\x7f]*$/;

/**
 * Folds a text for comparison: NFKD (Unicode Standard Annex 15), combining marks dropped, lower
 * case. `É` and `e`, `ﬁ` and `fi`, `²` and `2` come out alike; letters that have no decomposition
 * (`ø`, `ł`, `ß`) stay what they are. Idempotent.
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKD');
}
