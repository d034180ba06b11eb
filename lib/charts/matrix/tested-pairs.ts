import { significantPairs } from '../../analytics/cooccurrence/significant-pairs';
import type { Cooccurrence, Pair } from '../../model/answers';
import { onceForAnswer } from '../once-for-answer';
import { pairKey } from './pair-key';

/** A pair with the q of its test; `clear` where it passes the mask. */
export interface TestedPair extends Pair {
  q: number | null;
  clear: boolean;
}

/**
 * Tests every pair of an answer against chance (one-sided Fisher, Benjamini–Hochberg over the pairs
 * with at least `min` papers) and names them by their pair.
 */
export function testedPairs(answer: Cooccurrence, min: number): ReadonlyMap<string, TestedPair> {
  return onceForAnswer(answer, `tested ${min}`, () => testAll(answer, min));
}

function testAll(answer: Cooccurrence, min: number): ReadonlyMap<string, TestedPair> {
  const countOf = new Map(answer.themes.map(({ id, count }) => [id, count]));
  const tests = significantPairs(
    answer.pairs.map((pair) => ({
      papers: answer.papers,
      a: countOf.get(pair.a) ?? 0,
      b: countOf.get(pair.b) ?? 0,
      both: pair.count,
    })),
    min,
  );
  return new Map(
    answer.pairs.map((pair, i) => {
      const { q = null, shown = false } = tests[i] ?? {};
      return [pairKey(pair.a, pair.b), { ...pair, q, clear: shown }];
    }),
  );
}
