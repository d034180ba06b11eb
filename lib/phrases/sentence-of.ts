import { isSentenceEnd } from '../themes/sentence-end';
import type { Vocabulary } from './vocabulary';
import { phraseRuns } from './phrase-runs';

/** A sentence with the place of a phrase in it, in UTF-16 units. */
export interface EvidenceSentence {
  sentence: string;
  start: number;
  end: number;
}

/** A sentence longer than this is cut around the phrase. */
const LONGEST = 400;

/**
 * The first sentence of a text in which a phrase stands, in whatever inflection.
 *
 * @param words the numbers of its words
 * @returns null where the text does not have it
 */
export function sentenceOf(
  text: string,
  words: readonly number[],
  vocabulary: Vocabulary,
): EvidenceSentence | null {
  for (const run of phraseRuns(text)) {
    const numbers = run.map(({ folded }) => vocabulary.number(folded));
    const at = numbers.findIndex((_, from) => words.every((word, i) => numbers[from + i] === word));
    const first = run[at];
    const last = run[at + words.length - 1];
    if (first !== undefined && last !== undefined) return around(text, first.start, last.end);
  }
  return null;
}

function around(text: string, start: number, end: number): EvidenceSentence {
  let from = start;
  while (from > 0 && start - from < LONGEST / 2 && !endsAt(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < LONGEST / 2 && !endsAt(text, to)) to += 1;
  if (to < text.length && endsAt(text, to)) to += 1;
  while (/\s/.test(text.charAt(from))) from += 1;
  return { sentence: text.slice(from, to), start: start - from, end: end - from };
}

function endsAt(text: string, position: number): boolean {
  return /[.?!]/.test(text.charAt(position)) && isSentenceEnd(text, position);
}
