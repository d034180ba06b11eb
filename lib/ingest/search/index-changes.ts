import type pg from 'pg';
import type { Database } from '../../db/client';
import { inTransaction } from '../in-transaction';
import { foldedSegments, type SegmentSize } from './folded-segments';
import { removePapers } from './remove-papers';
import { writeSegment, type WritingOptions } from './write-segment';

/** Any number does, as long as nothing else in the database takes it. */
const LOCK = 7_416_502;
/** Most papers of a segment, which bounds the memory of the indexer: some 3 KB a paper. */
const MOST_PAPERS = 65_536;
/** Most rows of changes in one go; a small dump writes one or two. */
const MOST_ROWS = 2000;

interface IndexOptions extends WritingOptions {
  /** Most papers of a segment. */
  mostPapers?: number;
}

/**
 * Brings the search index up to date with the papers, in transactions of at most one segment each: one that
 * is cut short leaves things as they were. Only one process does so at a time; a second one returns at once.
 * @returns how many papers were looked at.
 */
export async function indexChanges(db: Pick<Database, 'pool'>, options: IndexOptions = {}): Promise<number> {
  let total = 0;
  for (;;) {
    const indexed = await inTransaction(db.pool, (client) => indexSome(client, options));
    total += indexed;
    if (indexed === 0 || options.isOver?.() === true) return total;
  }
}

async function indexSome(
  client: pg.ClientBase,
  { mostPapers = MOST_PAPERS, ...writing }: IndexOptions,
): Promise<number> {
  const lock = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS taken', [
    LOCK,
  ]);
  if (lock.rows[0]?.taken !== true) return 0;
  const { rows, changed } = await oldestChanges(client, mostPapers);
  if (rows.length === 0) return indexAnew(client, writing);
  const sizes = await client.query<SegmentSize>('SELECT id, papers, gone FROM search_segment');
  const folded = foldedSegments(sizes.rows, changed.size, mostPapers);
  const rest = await removePapers(client, changed, folded);
  // What changed after the rows were read stands in later rows, and is looked at again.
  await writeSegment(client, [...changed, ...rest].sort(), writing);
  await client.query('DELETE FROM search_segment WHERE id = ANY($1)', [folded]);
  await client.query('DELETE FROM search_change WHERE id = ANY($1)', [rows]);
  return changed.size;
}

/** Writes the oldest segment anew that was written before neighbours were kept. */
async function indexAnew(client: pg.ClientBase, writing: WritingOptions): Promise<number> {
  const found = await client.query<{ id: number }>(
    'SELECT id FROM search_segment WHERE common IS NULL ORDER BY id LIMIT 1',
  );
  const ids = found.rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const papers = await removePapers(client, new Set(), ids);
  await writeSegment(client, papers, writing);
  await client.query('DELETE FROM search_segment WHERE id = ANY($1)', [ids]);
  // One whose papers are all gone is work done, too, and others may follow it.
  return Math.max(1, papers.length);
}

/** Whole rows of changed papers, the oldest first, of up to `mostPapers`, or one row. */
async function oldestChanges(
  client: pg.ClientBase,
  mostPapers: number,
): Promise<{ rows: number[]; changed: Set<string> }> {
  const found = await client.query<{ id: number; ids: string[] }>(
    `SELECT id::int, paper_ids AS ids FROM (
       SELECT id, paper_ids, sum(cardinality(paper_ids)) OVER (ORDER BY id) AS papers,
         row_number() OVER (ORDER BY id) AS place
       FROM search_change ORDER BY id LIMIT $2
     ) AS change WHERE papers <= $1 OR place = 1`,
    [mostPapers, MOST_ROWS],
  );
  return { rows: found.rows.map(({ id }) => id), changed: new Set(found.rows.flatMap(({ ids }) => ids)) };
}
