/**
 * Index of a series: 100·v/v₀ with v₀ the value at the first bucket that holds a paper, so that
 * themes of different size start level. Buckets before it stand at what their values say (0 unless
 * smoothed); a series without papers has no base and is null throughout.
 * @param counts papers of each bucket; they decide where the base lies
 * @param values what is indexed, by default the counts themselves, else the smoothed counts
 */
export function indexSeries(
  counts: readonly number[],
  values: readonly number[] = counts,
): (number | null)[] {
  const base = values[counts.findIndex((count) => count > 0)];
  return values.map((value) => (base === undefined ? null : (100 * value) / base));
}
