import { bucketStart } from '../../analytics/calendar/bucket-start';
import { precisionFits } from '../../analytics/calendar/precision-fits';
import type { Database } from '../../db/client';
import { parseQuery } from '../../search/parse-query';
import { searchPapers } from '../search/search-papers';
import type { BurstAxis } from './burst-axis';

/** How many papers have each phrase, in all and by bucket, counted as a search for it counts. */
export async function phraseCounts(
  db: Database,
  { bucket, buckets }: BurstAxis,
  phrases: readonly string[],
): Promise<{ count: number; counts: number[] }[]> {
  if (phrases.length === 0) return [];
  const places = new Map(buckets.map((day, at) => [day, at]));
  const found = await searchPapers(
    db,
    phrases.map((phrase) => parseQuery(`"${phrase}"`)),
  );
  return found.map((papers) => {
    const { rows, dateless } = papers.periods();
    const counts = buckets.map(() => 0);
    for (const { precision, start, count } of rows) {
      const place = precisionFits(precision, bucket) ? places.get(bucketStart(start, bucket)) : undefined;
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + count;
    }
    return { count: rows.reduce((sum, { count }) => sum + count, dateless), counts };
  });
}
