/** FNV-1a (Fowler, Noll & Vo 1991), 32 bits. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** FNV-1a of a folded word; the scanner computes the same in place, letter by letter. */
export function wordHash(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_FACTOR);
  return hash;
}

/** Fourteen bits that `wordHash` does not know, in the high bits: of the length, the first and the last code. */
export function wordCheck(length: number, first: number, last: number): number {
  return ((length & 15) | ((first & 31) << 4) | ((last & 31) << 9)) << 18;
}
