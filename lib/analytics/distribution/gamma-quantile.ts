import { incompleteGamma } from './incomplete-gamma';
import { normalQuantile } from './normal-quantile';
import { poissonDensity } from './poisson-density';

/**
 * The x at which a gamma distribution of shape a and scale 1 has the lower tail p; ½·χ²-quantile of 2a
 * degrees of freedom. Starts from Wilson & Hilferty's cube-root approximation (PNAS 17:684, 1931) and
 * refines by Newton's steps on whichever tail is smaller, held inside a bracket.
 * @throws {RangeError} unless 0 < p < 1 and a > 0
 */
export function gammaQuantile(p: number, a: number): number {
  if (!(p > 0 && p < 1 && a > 0))
    throw new RangeError(`quantile ${String(p)} of a gamma of shape ${String(a)}`);
  let [low, high] = [0, Infinity];
  let x = approximateQuantile(p, a);
  for (let step = 0; step < 200; step += 1) {
    const { lower, upper } = incompleteGamma(a, x);
    const excess = p < 0.5 ? lower - p : 1 - p - upper;
    if (excess > 0) high = x;
    else low = x;
    const slope = (poissonDensity(a, x) * a) / x;
    let next = x - excess / slope;
    if (!(next > low && next < high)) next = high === Infinity ? 2 * x : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-14 * x) return next;
    x = next;
  }
  return x;
}

function approximateQuantile(p: number, a: number): number {
  const ninth = 1 / (9 * a);
  const root = 1 - ninth + normalQuantile(p) * Math.sqrt(ninth);
  return root > 0.1 ? a * root ** 3 : a * 0.001;
}
