import { gammaQuantile } from '../distribution/gamma-quantile';
import type { Interval } from './interval';
import { Z95 } from './z95';

/**
 * Exact 95 % interval of a Poisson count: [½χ²(0.025; 2x), ½χ²(0.975; 2x+2)], with ½χ²(p; 2a) the
 * p-quantile of the gamma distribution of shape a. A count of 0 gives [0, 3.6889].
 * Source: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28:437, 1936.
 * @throws {RangeError} unless x is whole and not negative
 */
export function garwood(x: number): Interval {
  if (!Number.isInteger(x) || x < 0) throw new RangeError(`${String(x)} is not a count`);
  return { low: x === 0 ? 0 : gammaQuantile(0.025, x, -Z95), high: gammaQuantile(0.975, x + 1, Z95) };
}
