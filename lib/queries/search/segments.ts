import type pg from 'pg';
import { rows, sql, type Database } from '../../db/client';
import type { SegmentTexts } from '../../search/segment-search';

/** A segment of the index without its words: 20 bytes a paper. */
export interface Segment extends SegmentTexts {
  id: number;
  ids: Buffer;
  /** `packDate`, one a paper. */
  days: Int32Array;
  /** Numbers of the papers that left it. */
  gone: Uint32Array;
  /** The stems whose neighbours are kept. */
  common: ReadonlySet<string>;
}

/** A segment as a snapshot has it. */
export interface PresentSegment {
  id: number;
  /** How many papers left it. */
  gone: number;
}

/**
 * The segments of the index as this snapshot has them. Their papers never change, so they are kept for the
 * next question, and read anew where papers have left.
 */
export async function segments(
  db: Database,
  client: pg.PoolClient,
  present: readonly PresentSegment[],
): Promise<Segment[]> {
  const known = keptSegments(db);
  // Another question may see other segments at the same time, so nothing is looked up twice.
  const held = new Map(
    present.flatMap(({ id, gone }) => {
      const segment = known.get(id);
      return segment?.gone.length === gone ? [[id, segment]] : [];
    }),
  );
  const missing = present.filter(({ id }) => !held.has(id)).map(({ id }) => id);
  if (missing.length > 0)
    for (const segment of await readSegments(client, missing)) held.set(segment.id, segment);
  known.clear();
  for (const [id, segment] of held) known.set(id, segment);
  return [...held.values()];
}

function keptSegments({ kept }: Database): Map<number, Segment> {
  const known = kept.get('search-segments') as Map<number, Segment> | undefined;
  if (known !== undefined) return known;
  const none = new Map<number, Segment>();
  kept.set('search-segments', none);
  return none;
}

type Row = Record<'ids' | 'days' | 'starts' | 'titles' | 'gone', Buffer> & {
  id: number;
  papers: number;
  common: string | null;
};

async function readSegments(client: pg.PoolClient, ids: number[]): Promise<Segment[]> {
  const found = await rows<Row>(
    client,
    sql`SELECT id, papers, ids, days, starts, titles, gone_papers AS gone, common
        FROM search_segment WHERE id = ANY(${ids})`,
  );
  return found.map(({ id, papers, ids: names, days, starts, titles, gone, common }) => ({
    ...{ id, papers, ids: Buffer.from(names) },
    days: new Int32Array(copied(days)),
    starts: new Uint32Array(copied(starts)),
    titles: new Uint32Array(copied(titles)),
    gone: new Uint32Array(copied(gone)),
    common: new Set(common?.split(' ')),
  }));
}

/** Arrays of numbers begin at a multiple of four, which bytes off the wire need not. */
function copied({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
