import type pg from 'pg';
import { rows, sql, type Database } from '../../db/client';
import type { Term } from '../../search/search-query';
import type { TermPlaces } from '../../search/segment-search';
import { stemsOfTerm } from '../../search/stems-of-term';
import { wordTest } from '../../search/term-words';
import { wordsInBlock, type BlockWord } from '../../search/word-block';
import { KeptWords } from './kept-words';
import type { Segment } from './segments';

/** After every character that a stem may have. */
const LAST = '\u{10ffff}';

interface BlockRow {
  segment: number;
  words: Buffer;
}

/** What is to be read: single stems by segment, and all stems of every segment that begin in a way. */
interface Missing {
  single: { segment: number; stem: string }[];
  ranges: string[];
  /** `SEGMENT STEM` of what is known, and not to come once more with a range. */
  known: Set<string>;
}

/** Where the words of each term stand, by segment; terms by their place in the list. */
export type PlacesBySegment = (segment: number) => TermPlaces;

/** Reads from the index what is needed for these terms and no more; common words may be known from before. */
export async function termPlaces(
  db: Database,
  client: pg.PoolClient,
  { held, terms }: { held: readonly Segment[]; terms: readonly Term[] },
): Promise<PlacesBySegment> {
  const stems = terms.map(stemsOfTerm);
  const single = [...new Set(stems.flatMap((of) => of.single))];
  const ranges = [...new Set(stems.flatMap(({ range }) => range ?? []))];
  const kept = KeptWords.of(db);
  const bySegment = new Map<number, BlockWord[]>(held.map(({ id }) => [id, []]));
  const missing: Missing = { single: [], ranges, known: new Set() };
  for (const [segment, words] of bySegment) {
    for (const stem of single) {
      const known = kept.get(segment, stem);
      if (known === null) missing.single.push({ segment, stem });
      else {
        words.push(...known);
        missing.known.add(`${segment} ${stem}`);
      }
    }
  }
  const read = await readWords(client, missing);
  for (const { segment, stem } of missing.single) {
    const words = read.get(segment)?.filter((word) => word.stem === stem) ?? [];
    kept.keep(segment, stem, words);
  }
  for (const [segment, words] of read) bySegment.get(segment)?.push(...words);
  const tests = terms.map(wordTest);
  return (segment) => {
    const words = bySegment.get(segment) ?? [];
    return (term) =>
      words.flatMap(({ word, stem, places }) => (tests[term]?.(word, stem) === true ? [places] : []));
  };
}

/** The words that are missing, by segment. */
async function readWords(client: pg.PoolClient, missing: Missing): Promise<Map<number, BlockWord[]>> {
  const bySegment = new Map<number, BlockWord[]>();
  if (missing.single.length === 0 && missing.ranges.length === 0) return bySegment;
  const wanted = new Set(missing.single.map(({ segment, stem }) => `${segment} ${stem}`));
  for (const { segment, words } of await blocks(client, missing)) {
    const isWanted = (stem: string): boolean => {
      const key = `${segment} ${stem}`;
      const inRange = missing.ranges.some((range) => stem.startsWith(range));
      return wanted.has(key) || (inRange && !missing.known.has(key));
    };
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), ...wordsInBlock(words, isWanted)]);
  }
  return bySegment;
}

/** The blocks in which the stems, and those of the ranges, stand if they stand anywhere; each once. */
function blocks(client: pg.PoolClient, { single, ranges }: Missing): Promise<BlockRow[]> {
  const most = ranges.map((range) => range + LAST);
  return rows<BlockRow>(
    client,
    sql`WITH sought AS (
       SELECT segment, stem FROM unnest(${single.map(({ segment }) => segment)}::int[], ${single.map(({ stem }) => stem)}::text[])
         AS single(segment, stem)
       UNION ALL SELECT s.id, range FROM search_segment s CROSS JOIN unnest(${ranges}::text[]) AS range
     ), wanted AS (
       SELECT k.segment, b.first FROM sought k CROSS JOIN LATERAL (
         SELECT first FROM search_block WHERE segment = k.segment AND first <= k.stem COLLATE "C"
         ORDER BY first DESC LIMIT 1
       ) AS b
       UNION
       SELECT segment, first FROM unnest(${ranges}::text[], ${most}::text[]) AS k(least, most)
       JOIN search_block ON first > k.least COLLATE "C" AND first < k.most COLLATE "C"
     )
     SELECT segment, words FROM wanted JOIN search_block USING (segment, first)`,
  );
}
