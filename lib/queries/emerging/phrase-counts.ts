import { bucketStart } from '../../analytics/calendar/bucket-start';
import { precisionFits } from '../../analytics/calendar/precision-fits';
import { rows as rowsOf, sql, type Database } from '../../db/client';
import { parseQuery } from '../../search/parse-query';
import type { FoundPapers } from '../search/found-papers';
import { searchPapers } from '../search/search-papers';
import type { BurstAxis } from './burst-axis';

/** Phrases looked up together: the places of all their words are held, some megabytes each in a large corpus. */
const AT_ONCE = 10;

/** Themes told of a phrase. */
const MOST_THEMES = 3;

interface PhraseCounts {
  count: number;
  counts: number[];
  /** The themes that most of its papers have. */
  near: { theme: string; name: string; papers: number }[];
}

/** How many papers have each phrase, in all, by bucket and with themes, counted as a search for it counts. */
export async function phraseCounts(
  db: Database,
  { bucket, buckets }: BurstAxis,
  phrases: readonly string[],
): Promise<PhraseCounts[]> {
  const places = new Map(buckets.map((day, at) => [day, at]));
  const counted = async (papers: FoundPapers): Promise<PhraseCounts> => {
    const { rows, dateless } = papers.periods();
    const counts = buckets.map(() => 0);
    for (const { precision, start, count } of rows) {
      const place = precisionFits(precision, bucket) ? places.get(bucketStart(start, bucket)) : undefined;
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + count;
    }
    const count = rows.reduce((sum, row) => sum + row.count, dateless);
    return { count, counts, near: await nearThemes(db, papers) };
  };
  const all: PhraseCounts[] = [];
  for (let from = 0; from < phrases.length; from += AT_ONCE) {
    const queries = phrases.slice(from, from + AT_ONCE).map((phrase) => parseQuery(`"${phrase}"`));
    for (const found of await searchPapers(db, queries)) all.push(await counted(found));
  }
  return all;
}

function nearThemes({ pool }: Database, papers: FoundPapers): Promise<PhraseCounts['near']> {
  return rowsOf<PhraseCounts['near'][number]>(
    pool,
    sql`SELECT t.theme_id AS theme, h.name, count(*)::int AS papers
        FROM tag t JOIN theme h ON h.id = t.theme_id
        WHERE t.paper_id = ANY(${papers.ids()}::text[])
        GROUP BY 1, 2 ORDER BY 3 DESC, 1 LIMIT ${MOST_THEMES}`,
  );
}
