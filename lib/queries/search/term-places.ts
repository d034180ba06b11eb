import type pg from 'pg';
import { rows, sql } from '../../db/client';
import type { Term } from '../../search/search-query';
import { stemsOfTerm } from '../../search/stems-of-term';
import { wordTest } from '../../search/term-words';
import { placesOf, wordsInBlock, type PackedWord } from '../../search/word-block';

/** After every character that a stem may have. */
const LAST = '\u{10ffff}';

interface BlockRow {
  segment: number;
  words: Buffer;
}

interface FoundWord extends PackedWord {
  block: Uint8Array;
  /** Unpacked once, however many terms the word is. */
  places: Uint32Array | null;
}

/** Where the words of each term stand, by segment; terms by their place in the list. */
export type PlacesBySegment = (segment: number) => (term: number) => Uint32Array[];

/** Reads from the index what is needed for these terms and no more. */
export async function termPlaces(client: pg.PoolClient, terms: readonly Term[]): Promise<PlacesBySegment> {
  const stems = terms.map(stemsOfTerm);
  const single = [...new Set(stems.flatMap((of) => of.single))];
  const ranges = [...new Set(stems.flatMap(({ range }) => range ?? []))];
  const wanted = new Set(single);
  const isWanted = (stem: string): boolean =>
    wanted.has(stem) || ranges.some((range) => stem.startsWith(range));
  const bySegment = new Map<number, FoundWord[]>();
  for (const { segment, words } of await blocks(client, single, ranges)) {
    const found = wordsInBlock(words, isWanted).map((word) => ({ ...word, block: words, places: null }));
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), ...found]);
  }
  const tests = terms.map(wordTest);
  return (segment) => {
    const words = bySegment.get(segment) ?? [];
    return (term) => {
      const is = tests[term] ?? (() => false);
      return words.filter(({ word, stem }) => is(word, stem)).map(unpacked);
    };
  };
}

function unpacked(word: FoundWord): Uint32Array {
  word.places ??= placesOf(word.block, word);
  return word.places;
}

/** The blocks in which the stems, and those of the ranges, stand if they stand anywhere; each once. */
function blocks(client: pg.PoolClient, single: string[], ranges: string[]): Promise<BlockRow[]> {
  const most = ranges.map((range) => range + LAST);
  return rows<BlockRow>(
    client,
    sql`WITH wanted AS (
       SELECT s.id AS segment, b.first FROM search_segment s CROSS JOIN unnest(${[...single, ...ranges]}::text[]) AS k(stem)
       CROSS JOIN LATERAL (
         SELECT first FROM search_block WHERE segment = s.id AND first <= k.stem COLLATE "C"
         ORDER BY first DESC LIMIT 1
       ) AS b
       UNION
       SELECT segment, first FROM unnest(${ranges}::text[], ${most}::text[]) AS k(least, most)
       JOIN search_block ON first > k.least COLLATE "C" AND first < k.most COLLATE "C"
     )
     SELECT segment, words FROM wanted JOIN search_block USING (segment, first)`,
  );
}
