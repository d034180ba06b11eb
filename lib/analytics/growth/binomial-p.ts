import { binomialDensity } from '../distribution/binomial-density';

/** Outcomes whose probabilities agree to rounding count as equally likely. */
const TIE = 1 + 1e-7;

/**
 * Exact two-sided p of x of m under a binomial law: the sum over all outcomes that are no likelier
 * than the one seen. For growth, x = x2, m = x1+x2 and p = n2/(n1+n2): given how many papers a theme
 * has in both periods, chance alone splits them like the periods' sizes. m = 0: 1.
 * Source: J. Przyborowski & H. Wilenski, Biometrika 31:313, 1940 (two Poisson counts given their sum); the
 * two-sided rule is J. O. Irwin's, Metron 12:83, 1935.
 * @throws {RangeError} unless x and m are whole, 0 <= x <= m and 0 <= p <= 1
 */
export function binomialP(x: number, m: number, p: number): number {
  if (!Number.isInteger(x) || !Number.isInteger(m))
    throw new RangeError(`${String(x)} of ${String(m)} outcomes`);
  const seen = binomialDensity(x, m, p);
  if (p === 0 || p === 1) return seen;
  const mode = Math.floor((m + 1) * p);
  if (x === mode) return 1;
  // The upper tail is the lower one of the complement.
  if (x > mode) return binomialP(m - x, m, 1 - p);
  const opposite = firstNoLikelier(seen * TIE, mode, m, p);
  return Math.min(1, lowerTail(x, m, p) + lowerTail(m - opposite, m, 1 - p));
}

/** Least outcome from the mode up that is at most `bound` likely, m+1 where none is; by bisection, for they fall. */
function firstNoLikelier(bound: number, mode: number, m: number, p: number): number {
  let [low, high] = [mode, m + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialDensity(middle, m, p) <= bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** P(X <= x) for x below the mode, summed from x down until nothing is added; 0 for x < 0. */
function lowerTail(x: number, m: number, p: number): number {
  if (x < 0) return 0;
  let term = binomialDensity(x, m, p);
  let total = term;
  for (let k = x; k > 0 && term > total * 1e-17; k -= 1) {
    term *= (k / (m - k + 1)) * ((1 - p) / p);
    total += term;
  }
  return total;
}
