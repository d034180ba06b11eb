import { cValue } from '../analytics/phrase/c-value';
import { bursts, type Burst } from '../analytics/trend/bursts';
import { commonestWriting } from './commonest-writing';
import { isNounPhrase } from './is-noun-phrase';
import type { PhraseCount } from './phrase-tally';
import type { PhraseTrie } from './phrase-trie';
import { piecesOfLonger } from './pieces-of-longer';

/** A phrase in a burst that is not over. */
export interface EmergingPhrase extends PhraseCount {
  phrase: string;
  burst: Burst;
  /** What it is ordered by; see `emergingPhrases`. */
  score: number;
}

export interface EmergingOptions {
  /** Papers per complete bucket. */
  totals: readonly number[];
  /** Whether the themes know a phrase already. */
  isCovered(phrase: string): boolean;
  /** Fewest papers of a phrase. */
  least: number;
}

interface Candidate {
  number: number;
  phrase: string;
  count: PhraseCount;
}

/**
 * Phrases whose burst (Kleinberg 2002, two states) reaches the last complete bucket, the strongest first. Candidates are
 * noun phrases with a positive C-value (Frantzi, Ananiadou & Mima 2000) that are no mere piece of a longer phrase and
 * that no theme covers. The order is by the weight of the burst × the share of the occurrences that stand alone × how
 * much authors use it as a name: .1 + min(1, 5 × share of its papers that have it in the title) + min(1, 8 × share
 * whose own key words name it). The factors are rules of thumb, set on papers until 2020.
 */
export function emergingPhrases(
  trie: PhraseTrie,
  found: ReadonlyMap<number, PhraseCount>,
  { totals, isCovered, least }: EmergingOptions,
): EmergingPhrase[] {
  const longer = [...found.keys()].filter((number) => trie.wordsOf(number).length > 2);
  const pieces = piecesOfLonger(trie, longer, found);
  const candidates = candidatesOf(found, least);
  const values = cValue(
    candidates.map(({ number, count }) => ({
      words: trie.wordsOf(number).map(String),
      count: count.occurrences,
    })),
  );
  return candidates
    .flatMap(({ number, phrase, count }, at): EmergingPhrase[] => {
      const value = values[at] ?? 0;
      const burst = value > 0 ? lastBurst(count, totals) : null;
      if (burst === null || pieces.has(number) || isCovered(phrase)) return [];
      const alone = value / (Math.log2(trie.wordsOf(number).length) * count.occurrences);
      return [{ ...count, phrase, burst, score: burst.weight * Math.min(1, alone) * asName(count) }];
    })
    .sort((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1));
}

function candidatesOf(found: ReadonlyMap<number, PhraseCount>, least: number): Candidate[] {
  return [...found].flatMap(([number, count]) => {
    const phrase = commonestWriting(count.written);
    const isBound = count.bound * 2 > count.occurrences;
    const isCandidate = count.papers >= least && isNounPhrase(phrase.split(/[\s-]/), isBound);
    return isCandidate ? [{ number, phrase, count }] : [];
  });
}

/** The burst that the last complete bucket is in. Only whole buckets take part. */
function lastBurst({ byBucket }: PhraseCount, totals: readonly number[]): Burst | null {
  const last = bursts([...byBucket.subarray(0, totals.length)], totals).at(-1);
  return last !== undefined && last.end === totals.length - 1 ? last : null;
}

/** How much the authors use a phrase as the name of a topic; shares are drawn towards 0 by two papers without. */
function asName({ papers, inTitle, asKeyword }: PhraseCount): number {
  return 0.1 + Math.min(1, (5 * inTitle) / (papers + 2)) + Math.min(1, (8 * asKeyword) / (papers + 2));
}
