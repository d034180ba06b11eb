import type { Bucket } from '../model/bucket';

/** Median below which a narrower bucket says nothing. */
const LEAST_MEDIAN = 10;

/**
 * The bucket a page opens with: the narrowest in which the median bucket holds at least 10 papers,
 * else the year. The median of an even number of buckets is the mean of the two in the middle.
 *
 * @param papers - papers of each bucket of the whole range, by width of bucket; a width that is
 *   missing or has no buckets is passed over.
 */
export function defaultBucket(papers: Partial<Record<Bucket, readonly number[]>>): Bucket {
  const widths: readonly Bucket[] = ['day', 'week', 'month', 'quarter', 'year'];
  return widths.find((bucket) => median(papers[bucket] ?? []) >= LEAST_MEDIAN) ?? 'year';
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? 0 : (upper + lower) / 2;
}
