import type { NamedSeries } from './named-series';

/** The place of a series in one bucket. */
export interface Rank {
  /** 1 for the largest; what has the same value has the same rank. */
  rank: number;
  /** Whether another has it too. */
  tied: boolean;
  /** Where it is drawn, one series a place: ties stand in the order of the bucket before. */
  place: number;
}

/**
 * Ranks series in each bucket by their value, largest first (standard competition ranking: 1, 2, 2, 4).
 * A series without papers in a bucket, or without a value, has no rank there.
 *
 * @returns for each series one rank or null a bucket.
 */
export function rankSeries(series: readonly Pick<NamedSeries, 'counts' | 'values'>[]): (Rank | null)[][] {
  const ranks = series.map((): (Rank | null)[] => []);
  const buckets = Math.max(0, ...series.map(({ values }) => values.length));
  let order = series.map((_, k) => k);
  for (let i = 0; i < buckets; i += 1) {
    const valueOf = (k: number): number | null =>
      (series[k]?.counts[i] ?? 0) > 0 ? (series[k]?.values[i] ?? null) : null;
    const present = order.filter((k) => valueOf(k) !== null);
    const sorted = present.toSorted((a, b) => (valueOf(b) ?? 0) - (valueOf(a) ?? 0));
    const rankOf = (k: number) => sorted.findIndex((other) => valueOf(other) === valueOf(k)) + 1;
    ranks.forEach((own, k) => {
      const place = sorted.indexOf(k) + 1;
      const tied = sorted.some((other) => other !== k && valueOf(other) === valueOf(k));
      own.push(place === 0 ? null : { rank: rankOf(k), tied, place });
    });
    order = [...sorted, ...order.filter((k) => !present.includes(k))];
  }
  return ranks;
}
