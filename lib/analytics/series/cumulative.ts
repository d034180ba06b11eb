/**
 * Running total of the counts, bucket by bucket.
 * @param before papers before the first bucket, where the total starts
 */
export function cumulative(counts: readonly number[], before = 0): number[] {
  let total = before;
  return counts.map((count) => (total += count));
}
