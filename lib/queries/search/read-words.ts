import type pg from 'pg';
import { rows, sql } from '../../db/client';
import { wordsInBlock, type BlockWord } from '../../search/word-block';

/** After every character that a stem may have. */
const LAST = '\u{10ffff}';

interface BlockRow {
  segment: number;
  first: string;
  words: Buffer;
}

/** What is to be read: single entries by segment, and all stems of every segment that begin in a way. */
export interface MissingWords {
  single: { segment: number; stem: string }[];
  ranges: string[];
  /** `SEGMENT STEM` of what is known, and not to come once more with a range. */
  known: Set<string>;
}

/** The words that are missing, by segment. */
export async function readWords(
  client: pg.PoolClient,
  missing: MissingWords,
): Promise<Map<number, BlockWord[]>> {
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
async function blocks(client: pg.PoolClient, { single, ranges }: MissingWords): Promise<BlockRow[]> {
  const found = single.length === 0 ? [] : await blocksOfStems(client, single);
  if (ranges.length === 0) return found;
  const inRange = await blocksOfRanges(client, ranges);
  const byKey = new Map([...found, ...inRange].map((block) => [`${block.segment} ${block.first}`, block]));
  return [...byKey.values()];
}

// Each block is found by its key alone: joined to the table afterwards, all of it would be read.

function blocksOfStems(client: pg.PoolClient, single: MissingWords['single']): Promise<BlockRow[]> {
  return rows<BlockRow>(
    client,
    sql`SELECT DISTINCT ON (k.segment, b.first) k.segment, b.first, b.words
        FROM unnest(${single.map(({ segment }) => segment)}::int[], ${single.map(({ stem }) => stem)}::text[])
          AS k(segment, stem)
        CROSS JOIN LATERAL (
          SELECT first, words FROM search_block WHERE segment = k.segment AND first <= k.stem COLLATE "C"
          ORDER BY first DESC LIMIT 1
        ) AS b`,
  );
}

function blocksOfRanges(client: pg.PoolClient, ranges: readonly string[]): Promise<BlockRow[]> {
  return rows<BlockRow>(
    client,
    sql`SELECT DISTINCT ON (s.id, b.first) s.id AS segment, b.first, b.words
        FROM search_segment s
        CROSS JOIN unnest(${ranges}::text[], ${ranges.map((range) => range + LAST)}::text[]) AS k(least, most)
        CROSS JOIN LATERAL (
          SELECT max(first) AS least FROM search_block WHERE segment = s.id AND first <= k.least COLLATE "C"
        ) AS start
        CROSS JOIN LATERAL (
          SELECT first, words FROM search_block
          WHERE segment = s.id AND first >= coalesce(start.least, k.least) AND first < k.most COLLATE "C"
        ) AS b`,
  );
}
