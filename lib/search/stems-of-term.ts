import type { Term } from './search-query';
import { stemOf } from './stem-of';

/** Where the stems of a term's words lie; words of other terms may share them. */
export interface StemPlaces {
  single: string[];
  /** All stems that begin so. */
  range: string | null;
}

/** Letters that a stem may end in though no word of it has them there: happy → happi, filing → file, ability → abl. */
const PUT_IN = ['i', 'l', 'e'];

/**
 * Which stems the words of a term may have. Those of a prefix begin with it, or are shorter, where an ending
 * was cut off inside it: `generative*` is found under `gener`.
 */
export function stemsOfTerm({ kind, word }: Term): StemPlaces {
  if (kind === 'like') return { single: [stemOf(word)], range: null };
  if (kind === 'exact') {
    const folded = word.toLowerCase();
    return { single: [...new Set([stemOf(folded), stemOf(`${folded}s`)])], range: null };
  }
  const letters = [...word];
  const single = letters.slice(0, -1).flatMap((_, at) => {
    const start = letters.slice(0, at + 1).join('');
    return [start, ...PUT_IN.map((letter) => start + letter)];
  });
  return { single: single.filter((stem) => stem.length > 1 && !stem.startsWith(word)), range: word };
}
