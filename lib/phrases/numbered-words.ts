import type { PaperText } from '../model/paper-text';
import { phraseRuns } from './phrase-runs';
import type { Vocabulary } from './vocabulary';

/** The words of title and abstract as numbers, 0 between the stretches that no phrase crosses. */
export function numberedWords({ title, abstract }: PaperText, vocabulary: Vocabulary): Int32Array {
  const numbers: number[] = [];
  for (const text of [title, abstract ?? '']) {
    for (const run of phraseRuns(text)) {
      for (const { folded } of run) numbers.push(vocabulary.number(folded));
      numbers.push(0);
    }
  }
  return Int32Array.from(numbers);
}
