import { positioned } from './positioned';

/**
 * Slope of a series that no single bucket can bend: the median of the slopes (v_j − v_i)/(j − i) of all
 * pairs of buckets with data, per bucket. Null for fewer than `least` buckets with data.
 * Source: H. Theil, Indagationes Mathematicae 12, 1950; P. K. Sen, "Estimates of the regression
 * coefficient based on Kendall's tau", JASA 63:1379, 1968.
 * @param values one a complete bucket, in order; null where a bucket has no data
 * @param least 8, as for the test that goes with it; at least 2
 */
export function theilSen(values: readonly (number | null)[], least = 8): number | null {
  const known = positioned(values);
  if (known.length < Math.max(2, least)) return null;
  const slopes: number[] = [];
  known.forEach((later, index) => {
    for (const earlier of known.slice(0, index)) {
      slopes.push((later.value - earlier.value) / (later.at - earlier.at));
    }
  });
  slopes.sort((a, b) => a - b);
  const [below, above] = [slopes[(slopes.length - 1) >> 1], slopes[slopes.length >> 1]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
