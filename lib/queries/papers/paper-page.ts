import { rows, sql, type Database, type Sql } from '../../db/client';
import type { PapersRequest } from '../../model/request/papers-request';
import type { Worded } from '../search/with-words';
import { PAPER_COLUMNS, type PaperRow } from './paper-row';
import type { PaperPlace } from './paper-cursor';
import { paperSelection, type PaperSelection } from './paper-selection';

type Placed = PaperRow & { rank: number | null };

/**
 * The next papers of a list after a place in it. Dated papers come first by day, then by id; the
 * undated follow by id. They are asked for apart, because each half then has an index that serves.
 */
export async function paperPage(
  db: Database,
  request: PapersRequest & Worded,
  after: PaperPlace | null,
  limit: number,
): Promise<Placed[]> {
  const selection = paperSelection(request);
  if (request.sort === 'relevance') return byRank(db, selection, after, limit);
  const dated = after !== null && after.day === null ? [] : await byDay(db, selection, request, after, limit);
  const rest = limit - dated.length;
  return rest === 0 ? dated : [...dated, ...(await undated(db, selection, after, rest))];
}

function byDay(
  db: Database,
  { from, day, id }: PaperSelection,
  { sort }: PapersRequest,
  after: PaperPlace | null,
  limit: number,
): Promise<Placed[]> {
  const [beyond, order] = sort === 'oldest' ? [sql`>`, sql`ASC`] : [sql`<`, sql`DESC`];
  const next: Sql =
    after === null
      ? sql`TRUE`
      : sql`${day} ${beyond}= ${after.day}::date AND (${day} <> ${after.day}::date OR ${id} > ${after.id})`;
  return rows<Placed>(
    db.pool,
    sql`SELECT ${PAPER_COLUMNS}, NULL AS rank ${from} AND ${day} IS NOT NULL AND ${next}
        ORDER BY ${day} ${order}, ${id} LIMIT ${limit}`,
  );
}

function undated(
  db: Database,
  { from, day, id }: PaperSelection,
  after: PaperPlace | null,
  limit: number,
): Promise<Placed[]> {
  const next = after?.day === null ? sql`${id} > ${after.id}` : sql`TRUE`;
  return rows<Placed>(
    db.pool,
    sql`SELECT ${PAPER_COLUMNS}, NULL AS rank ${from} AND ${day} IS NULL AND ${next} ORDER BY ${id} LIMIT ${limit}`,
  );
}

function byRank(
  db: Database,
  { from, id }: PaperSelection,
  after: PaperPlace | null,
  limit: number,
): Promise<Placed[]> {
  const rank = sql`w.score`;
  const next =
    after === null
      ? sql`TRUE`
      : sql`(${rank} < ${after.rank} OR (${rank} = ${after.rank} AND ${id} > ${after.id}))`;
  return rows<Placed>(
    db.pool,
    sql`SELECT ${PAPER_COLUMNS}, ${rank} AS rank ${from} AND ${next} ORDER BY rank DESC, ${id} LIMIT ${limit}`,
  );
}
