import type { Interval } from './interval';
import { Z95 } from './z95';

/** One unit of a sample: whether it has the trait, and how many units of the whole it stands for. */
export interface WeightedUnit {
  has: boolean;
  weight: number;
}

export interface WeightedShare extends Interval {
  share: number;
  /** Effective number of units: as many equally weighted ones would say as much. */
  effective: number;
}

/**
 * A share from a sample of unequal weights: p = Σwᵢxᵢ / Σwᵢ, with Wilson's score interval at p over the effective
 * number of units n = (Σw)² / Σw². With equal weights it is Wilson's interval. Null without units.
 * Source: Leslie Kish, Survey Sampling, 1965 (effective size); Edwin B. Wilson, JASA 22:209, 1927.
 * @param z standard normal quantile, by default for 95 %
 * @throws {RangeError} where a weight is not above 0
 */
export function weightedWilson(units: readonly WeightedUnit[], z: number = Z95): WeightedShare | null {
  if (units.length === 0) return null;
  const bad = units.find(({ weight }) => !(weight > 0));
  if (bad !== undefined) throw new RangeError(`a weight of ${bad.weight}`);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const share = units.reduce((sum, { has, weight }) => sum + (has ? weight : 0), 0) / total;
  const n = total ** 2 / units.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    share,
    effective: n,
    low: share === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: share === 1 ? 1 : Math.min(1, (centre + half) / scale),
  };
}
