import type { Term } from './search-query';
import { stemOf } from './stem-of';

/** Whether a word is what a term stands for; `stem` is the word's, in lower case. */
export type WordTest = (word: string, stem: string) => boolean;

/** The one definition of what a term stands for, for texts that are read and for words in an index. */
export function wordTest({ kind, word: wanted }: Term): WordTest {
  if (kind === 'prefix') return (word) => word.toLowerCase().startsWith(wanted);
  if (kind === 'like') {
    const wantedStem = stemOf(wanted);
    return (_, stem) => stem === wantedStem;
  }
  const plural = /s$/i.test(wanted) ? wanted : `${wanted}s`;
  return (word) => word === wanted || word === plural;
}
