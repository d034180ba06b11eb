import { hypergeometricDensity } from '../distribution/hypergeometric-density';
import { checkPair } from './check-pair';
import type { PairCounts } from './pair-counts';

/**
 * One-sided exact p that two themes meet at least this often by chance: the hypergeometric tail
 * P(X >= n_ab) for n_b papers drawn from N of which n_a have the other theme.
 * Source: R. A. Fisher, "Statistical Methods for Research Workers", 5th ed., 1934, section 21.02.
 * @throws {RangeError} when the counts cannot be
 */
export function fisherP(pair: PairCounts): number {
  checkPair(pair);
  const { papers, a, b, both } = pair;
  if (both <= Math.max(0, a + b - papers)) return 1;
  // Each tail is summed from its heaviest term outwards; below the mean the other tail is the shorter.
  return both * papers > a * b ? upperTail(pair) : 1 - lowerTail({ ...pair, both: both - 1 });
}

function upperTail({ papers, a, b, both }: PairCounts): number {
  let term = hypergeometricDensity(both, a, b, papers);
  let total = term;
  for (let k = both; k < Math.min(a, b) && term > total * 1e-17; k += 1) {
    term *= ((a - k) / (k + 1)) * ((b - k) / (papers - a - b + k + 1));
    total += term;
  }
  return Math.min(1, total);
}

function lowerTail({ papers, a, b, both }: PairCounts): number {
  let term = hypergeometricDensity(both, a, b, papers);
  let total = term;
  for (let k = both; k > Math.max(0, a + b - papers) && term > total * 1e-17; k -= 1) {
    term *= (k / (a - k + 1)) * ((papers - a - b + k) / (b - k + 1));
    total += term;
  }
  return Math.min(1, total);
}
