import type { PaperText } from '../model/paper-text';
import { phraseRuns, type PhraseWord } from './phrase-runs';

/** Where words stand that are known already: UTF-16 offsets into a text, the end excluded. */
export type FindKnown = (text: string) => readonly { start: number; end: number }[];

/** `phraseRuns` of title and abstract without the words that `known` finds; a run ends where one stood. */
export function unknownRuns({ title, abstract }: PaperText, known: FindKnown): PhraseWord[][] {
  return [title, abstract ?? ''].flatMap((text) => {
    const spans = known(text);
    return phraseRuns(text).flatMap((run) => withoutKnown(run, spans));
  });
}

function withoutKnown(run: PhraseWord[], spans: readonly { start: number; end: number }[]): PhraseWord[][] {
  const parts: PhraseWord[][] = [[]];
  for (const word of run) {
    if (spans.some(({ start, end }) => start < word.end && end > word.start)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}
