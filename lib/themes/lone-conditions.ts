import type { Automaton } from './build-automaton';
import { CONDITION } from './compile-rules';

/**
 * Conditions that one word meets, by the class of the word: their number + 1, 0 for none. Where a word
 * does no more than that, its pattern is taken out of `first`: the words of conditions are common and
 * where they stand does not matter, so that a store for each word is less than following them.
 */
export function loneConditions(
  { first, outputFrom, outputs }: Automaton,
  ruleKinds: Uint8Array,
  ruleValues: Int32Array,
): { first: Int32Array; loneCondition: Int32Array } {
  const loneCondition = new Int32Array(first.length);
  const rest = first.map((link, cls) => {
    const from = outputFrom[link >> 2] as number;
    const output = outputs[from] as number;
    const alone = (link & 1) !== 0 && outputFrom[(link >> 2) + 1] === from + 1;
    if (!alone || ruleKinds[output] !== CONDITION) return link;
    loneCondition[cls] = (ruleValues[output] as number) + 1;
    return link & ~1;
  });
  return { first: rest, loneCondition };
}
