import { emptySql, rows, sql, type Database, type Sql } from '../../db/client';
import type { DigestQuestion } from '../../model/digest';
import { paperConditions } from '../filter/paper-conditions';
import { PAPER_COLUMNS, type PaperRow } from '../papers/paper-row';
import { withWords, type Worded } from '../search/with-words';

/** Papers shown by name; themes named. */
const LISTED = 15;
const NAMED = 10;

export interface CameIn {
  papers: number;
  undated: number;
  dumps: number;
  themes: { id: string; name: string; papers: number }[];
  listed: PaperRow[];
}

interface Span {
  since: Date;
  until: Date;
}

/** The papers of a question that a dump taken in within the span holds and no dump before it does. */
export async function cameIn(db: Database, question: DigestQuestion, span: Span): Promise<CameIn> {
  const [dumps] = await rows<{ ids: string[] }>(
    db.pool,
    sql`SELECT coalesce(array_agg(id), '{}') AS ids FROM dump
        WHERE status = 'held' AND ingested_at > ${span.since} AND ingested_at <= ${span.until}`,
  );
  const ids = dumps?.ids ?? [];
  if (ids.length === 0) return { papers: 0, undated: 0, dumps: 0, themes: [], listed: [] };
  const worded = await withWords(db, question.q === null ? {} : { q: question.q });
  const from = newPapers({ ...question, q: question.q ?? undefined, ...worded }, ids, span);
  const [[counted], themes, listed] = await Promise.all([
    rows<{ papers: number; undated: number }>(
      db.pool,
      sql`SELECT count(*)::int AS papers, count(*) FILTER (WHERE p.day IS NULL)::int AS undated ${from}`,
    ),
    rows<{ id: string; name: string; papers: number }>(
      db.pool,
      sql`SELECT h.id, h.name, count(*)::int AS papers
          FROM (SELECT p.id ${from}) AS new JOIN tag t ON t.paper_id = new.id JOIN theme h ON h.id = t.theme_id
          GROUP BY h.id, h.name ORDER BY count(*) DESC, h.id COLLATE "C" LIMIT ${NAMED}`,
    ),
    rows<PaperRow>(
      db.pool,
      sql`SELECT ${PAPER_COLUMNS} ${from} ORDER BY p.day DESC NULLS LAST, p.id COLLATE "C" LIMIT ${LISTED}`,
    ),
  ]);
  return { ...(counted ?? { papers: 0, undated: 0 }), dumps: ids.length, themes, listed };
}

function newPapers(
  { themes, ...filter }: Omit<DigestQuestion, 'q'> & { q: string | undefined } & Worded,
  dumps: string[],
  { since }: Span,
): Sql {
  const tagged =
    themes.length === 0
      ? emptySql
      : sql`AND EXISTS (SELECT FROM tag o WHERE o.paper_id = p.id AND o.theme_id = ANY(${[...themes]}))`;
  return sql`
    FROM paper p
    WHERE ${paperConditions({ ...filter, q: filter.q })} ${tagged}
      AND EXISTS (SELECT FROM record r WHERE r.paper_id = p.id AND r.dump_id = ANY(${dumps}))
      AND NOT EXISTS (SELECT FROM record r JOIN dump d ON d.id = r.dump_id
                      WHERE r.paper_id = p.id AND d.ingested_at <= ${since})`;
}
