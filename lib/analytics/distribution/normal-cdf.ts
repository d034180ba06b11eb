import { incompleteGamma } from './incomplete-gamma';

/**
 * Φ(z), the probability that a standard normal variable is at most z: ½·Q(½, z²/2) below 0, with Q the
 * upper regularised incomplete gamma function (Abramowitz & Stegun 1964, 6.5.17 and 26.2.29), and
 * 1 − Φ(−z) above. The lower tail keeps its relative precision.
 */
export function normalCdf(z: number): number {
  const tail = incompleteGamma(0.5, (z * z) / 2).upper / 2;
  return z < 0 ? tail : 1 - tail;
}
