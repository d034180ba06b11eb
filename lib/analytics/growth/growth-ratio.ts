import type { Ratio } from '@/lib/model/answers';
import { Z95 } from '../interval/z95';
import { share } from '../series/share';

/** Fewer papers than this in both periods together say nothing about growth. */
const LEAST = 5;

export interface Growth extends Ratio {
  /** Natural logarithm of the ratio, and its variance. */
  log: number;
  variance: number;
}

/**
 * Ratio of a theme's shares after and before, ((x2+½)/(n2+½)) / ((x1+½)/(n1+½)), with a 95 % interval
 * on its logarithm of variance 1/(x1+½) + 1/(x2+½). The halves keep it finite at 0. Null where the
 * theme has fewer than 5 papers in both periods together, or a period has no papers.
 * Source: the halves are J. B. S. Haldane's (Annals of Human Genetics 20:309, 1956) and F. J. Anscombe's
 * (Biometrika 43:461, 1956).
 * @param x1 papers with the theme before, of n1
 * @param x2 papers with the theme after, of n2
 * @throws {RangeError} unless all are whole, 0 <= x1 <= n1 and 0 <= x2 <= n2
 */
export function growthRatio(x1: number, n1: number, x2: number, n2: number): Growth | null {
  if (share(x1, n1) === null || share(x2, n2) === null || x1 + x2 < LEAST) return null;
  const log = Math.log((x2 + 0.5) / (n2 + 0.5)) - Math.log((x1 + 0.5) / (n1 + 0.5));
  const variance = 1 / (x1 + 0.5) + 1 / (x2 + 0.5);
  const half = Z95 * Math.sqrt(variance);
  return { ratio: Math.exp(log), low: Math.exp(log - half), high: Math.exp(log + half), log, variance };
}
