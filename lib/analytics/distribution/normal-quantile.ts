import { normalCdf } from './normal-cdf';

/**
 * The z with Φ(z) = p. Begins with Hastings' rational approximation (Abramowitz & Stegun 1964,
 * 26.2.23, error below 4.5e-4) and refines it by Newton's steps on the lower tail.
 * @throws {RangeError} unless 0 < p < 1
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`normal quantile of ${String(p)}`);
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let z = above / below - t;
  for (let step = 0; step < 4; step += 1) {
    z -= (normalCdf(z) - p) / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
  }
  return z;
}
