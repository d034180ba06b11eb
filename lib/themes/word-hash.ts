/** FNV-1a (Fowler, Noll & Vo 1991), 32 bits. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/**
 * Two 32-bit hashes of a folded word: FNV-1a, and the polynomial in 31. The scanner computes both in
 * place, letter by letter, and takes words that agree in both for the same: for any two words the
 * chance of an error is 2⁻⁶⁴.
 */
export function wordHash(word: string): [number, number] {
  let first = HASH_START;
  let second = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    first = Math.imul(first ^ code, HASH_FACTOR);
    second = ((second << 5) - second + code) | 0;
  }
  return [first, second];
}
