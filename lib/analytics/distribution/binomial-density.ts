import { deviance } from './deviance';
import { stirlingError } from './stirling-error';

/**
 * Probability of x of n under a binomial law: C(n,x)·p^x·(1−p)^(n−x). Accurate also for large n.
 * Source: Catherine Loader, "Fast and accurate computation of binomial probabilities", 2000.
 * @throws {RangeError} unless 0 <= x <= n and 0 <= p <= 1
 */
export function binomialDensity(x: number, n: number, p: number): number {
  if (!(x >= 0 && x <= n && p >= 0 && p <= 1)) {
    throw new RangeError(`${String(x)} of ${String(n)} at ${String(p)} has no probability`);
  }
  if (p === 0 || p === 1) return x === n * p ? 1 : 0;
  if (n === 0) return 1;
  if (x === 0) return Math.exp(n * Math.log1p(-p));
  if (x === n) return Math.exp(n * Math.log(p));
  const exponent =
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(n - x) -
    deviance(x, n * p) -
    deviance(n - x, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}
