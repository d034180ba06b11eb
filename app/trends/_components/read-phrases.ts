import { MOST_PHRASES } from '@/lib/model/most-phrases';
import { wordsParameter } from '@/lib/model/request/words-parameter';
import { splitPhrases } from '@/lib/search/split-phrases';
import { typedPhrase } from '../../_components/charts/typed-phrase';

/** What was typed and cannot be drawn. */
export interface PhraseProblem {
  text: string;
  message: string;
}

export interface ReadPhrases {
  /** Those that can be drawn. */
  phrases: string[];
  problem: PhraseProblem | null;
}

/**
 * The phrases of an address. One that cannot be read is told where it was typed, and the others are drawn:
 * a slip in one does not take the chart away.
 *
 * @param listed - `phrases` of the address.
 * @param typed - what the field of a form without script sends.
 */
export function readPhrases(listed = '', typed = ''): ReadPhrases {
  const all = [...new Set([...splitPhrases(listed), ...splitPhrases(typed).map(typedPhrase)])];
  const problems = all.flatMap((text): PhraseProblem[] => {
    const { error } = wordsParameter.safeParse(text);
    return error === undefined
      ? []
      : [{ text, message: sentence(error.issues[0]?.message ?? 'is not valid') }];
  });
  const sound = all.filter((text) => problems.every((problem) => problem.text !== text));
  const beyond = sound[MOST_PHRASES];
  const tooMany =
    beyond === undefined ? null : { text: beyond, message: `At most ${MOST_PHRASES} phrases are drawn.` };
  return { phrases: sound.slice(0, MOST_PHRASES), problem: problems[0] ?? tooMany };
}

function sentence(message: string): string {
  return `This ${message}${message.endsWith('.') ? '' : '.'}`;
}
