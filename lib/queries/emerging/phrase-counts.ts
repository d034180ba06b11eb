import { bucketStart } from '../../analytics/calendar/bucket-start';
import { precisionFits } from '../../analytics/calendar/precision-fits';
import type { Database } from '../../db/client';
import { parseQuery } from '../../search/parse-query';
import type { FoundPapers } from '../search/found-papers';
import { searchPapers } from '../search/search-papers';
import type { BurstAxis } from './burst-axis';

/** Phrases looked up together: the places of all their words are held, some megabytes each in a large corpus. */
const AT_ONCE = 10;

/** How many papers have each phrase, in all and by bucket, counted as a search for it counts. */
export async function phraseCounts(
  db: Database,
  { bucket, buckets }: BurstAxis,
  phrases: readonly string[],
): Promise<{ count: number; counts: number[] }[]> {
  const places = new Map(buckets.map((day, at) => [day, at]));
  const counted = (papers: FoundPapers): { count: number; counts: number[] } => {
    const { rows, dateless } = papers.periods();
    const counts = buckets.map(() => 0);
    for (const { precision, start, count } of rows) {
      const place = precisionFits(precision, bucket) ? places.get(bucketStart(start, bucket)) : undefined;
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + count;
    }
    return { count: rows.reduce((sum, { count }) => sum + count, dateless), counts };
  };
  const all: { count: number; counts: number[] }[] = [];
  for (let from = 0; from < phrases.length; from += AT_ONCE) {
    const queries = phrases.slice(from, from + AT_ONCE).map((phrase) => parseQuery(`"${phrase}"`));
    all.push(...(await searchPapers(db, queries)).map(counted));
  }
  return all;
}
