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
  const { ids, older, others } = await dumpsOf(db, span);
  if (ids.length === 0) return { papers: 0, undated: 0, dumps: 0, themes: [], listed: [] };
  const worded = await withWords(db, question.q === null ? {} : { q: question.q });
  const from = newPapers({ ...question, q: question.q ?? undefined, ...worded }, { ids, older, others });
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

interface Dumps {
  /** Taken in within the span. */
  ids: string[];
  /** Taken in before it. */
  older: string[];
  /** Whether any is held that came at another time. */
  others: boolean;
}

async function dumpsOf(db: Database, { since, until }: Span): Promise<Dumps> {
  const [found] = await rows<Dumps>(
    db.pool,
    sql`SELECT coalesce(array_agg(id) FILTER (WHERE status = 'held' AND ingested_at > ${since}
                                                AND ingested_at <= ${until}), '{}') AS ids,
          coalesce(array_agg(id) FILTER (WHERE ingested_at <= ${since}), '{}') AS older,
          coalesce(bool_or(ingested_at <= ${since} OR ingested_at > ${until}), false) AS others
        FROM dump`,
  );
  return found ?? { ids: [], older: [], others: false };
}

/** What goes without saying is left out: the database would look it up for every paper. */
function newPapers(
  { themes, ...filter }: Omit<DigestQuestion, 'q'> & { q: string | undefined } & Worded,
  { ids, older, others }: Dumps,
): Sql {
  const tagged =
    themes.length === 0
      ? emptySql
      : sql`AND EXISTS (SELECT FROM tag o WHERE o.paper_id = p.id AND o.theme_id = ANY(${[...themes]}))`;
  const brought = others
    ? sql`AND EXISTS (SELECT FROM record r WHERE r.paper_id = p.id AND r.dump_id = ANY(${ids}))`
    : emptySql;
  const known =
    older.length === 0
      ? emptySql
      : sql`AND NOT EXISTS (SELECT FROM record r WHERE r.paper_id = p.id AND r.dump_id = ANY(${older}))`;
  return sql`
    FROM paper p
    WHERE ${paperConditions({ ...filter, q: filter.q })} ${tagged} ${brought} ${known}`;
}
