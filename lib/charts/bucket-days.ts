import type { Bucket, Day } from '../model/bucket';

/**
 * First and last day of a bucket, both inclusive: a quarter named 2026-04-01 → 2026-04-01 and
 * 2026-06-30. These are the `from` and `to` that list exactly the bucket's papers.
 *
 * @param day - the bucket's name, its first day.
 */
export function bucketDays(day: Day, bucket: Bucket): { from: Day; to: Day } {
  const end = new Date(`${day}T00:00:00Z`);
  if (bucket === 'week') end.setUTCDate(end.getUTCDate() + 7);
  else if (bucket === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  else if (bucket === 'quarter') end.setUTCMonth(end.getUTCMonth() + 3);
  else if (bucket === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  end.setUTCDate(end.getUTCDate() - 1);
  return { from: day, to: end.toISOString().slice(0, 10) };
}
