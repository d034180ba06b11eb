import { deviance } from './deviance';
import { stirlingError } from './stirling-error';

/**
 * e^(−m)·m^x / Γ(x+1): the probability of x under a Poisson law of mean m, carried on to real x >= 0.
 * Accurate to about 1e-14 relative also where x is large.
 * Source: Catherine Loader, "Fast and accurate computation of binomial probabilities", 2000.
 */
export function poissonDensity(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}
