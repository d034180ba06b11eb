import { associationStrength } from './association-strength';
import { checkPair } from './check-pair';
import { cosine } from './cosine';
import { expectedCount } from './expected-count';
import { jaccard } from './jaccard';
import { lift } from './lift';
import { npmi } from './npmi';
import type { PairCounts } from './pair-counts';

export interface PairMeasures {
  expected: number;
  lift: number;
  jaccard: number;
  cosine: number;
  npmi: number;
  association: number;
}

/**
 * All measures of a pair at once. Both themes must have papers, as those of every pair that occurs do.
 * @throws {RangeError} when the counts cannot be, or a theme has no paper
 */
export function pairMeasures(pair: PairCounts): PairMeasures {
  checkPair(pair);
  return {
    expected: defined(expectedCount(pair)),
    lift: defined(lift(pair)),
    jaccard: defined(jaccard(pair)),
    cosine: defined(cosine(pair)),
    npmi: defined(npmi(pair)),
    association: defined(associationStrength(pair)),
  };
}

function defined(value: number | null): number {
  if (value === null) throw new RangeError('a theme without papers forms no pair');
  return value;
}
