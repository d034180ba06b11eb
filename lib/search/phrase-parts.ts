import { neighbourKey } from './neighbour-key';
import type { Term } from './search-query';
import { stemOf } from './stem-of';

/** What of a phrase is looked up by itself. */
export interface PhrasePart {
  /** The place of its first word in the phrase. */
  at: number;
  /** Where two words side by side are kept; null of one word. */
  neighbours: string | null;
}

/**
 * Parts a phrase into what a segment keeps: two words side by side where both are common there, else single
 * words; every word is in one part at least.
 * @param common the stems whose neighbours are kept
 */
export function phraseParts(terms: readonly Term[], common: ReadonlySet<string>): PhrasePart[] {
  const stems = terms.map(({ kind, word }) => {
    const stem = kind === 'like' ? stemOf(word) : null;
    return stem !== null && common.has(stem) ? stem : null;
  });
  const pair = (at: number): PhrasePart | null => {
    const [first = null, second = null] = [stems[at], stems[at + 1]];
    return first === null || second === null ? null : { at, neighbours: neighbourKey(first, second) };
  };
  const parts: PhrasePart[] = [];
  for (let at = 0; at < terms.length;) {
    const two = pair(at);
    // A word left over goes with the one before it, where that is rarer than the word alone.
    parts.push(two ?? pair(at - 1) ?? { at, neighbours: null });
    at += two === null ? 1 : 2;
  }
  return parts;
}
