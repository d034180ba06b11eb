import { incompleteGamma } from './incomplete-gamma';

/**
 * Two-sided p of a standard normal statistic: P(|Z| >= |z|) = 2·Φ(−|z|) = Q(½, z²/2), exact in the tail.
 * Source: Abramowitz & Stegun, "Handbook of Mathematical Functions", 1964, 26.2.
 */
export function twoSidedP(z: number): number {
  return incompleteGamma(0.5, (z * z) / 2).upper;
}
