import { rows, sql, type Database } from '../../db/client';
import type { Facet, Facets } from '../../model/answers';
import type { PapersRequest } from '../../model/request/papers-request';
import type { Worded } from '../search/with-words';
import { paperSelection } from './paper-selection';

interface Counted {
  /** Null in the rows that count a format. */
  dump: string | null;
  format: string | null;
  papers: number;
}

/** How a list of papers divides by the format and by the dump of its records; a paper can have several. */
export async function recordFacets(
  db: Database,
  request: PapersRequest & Worded,
  { dated, undated }: Pick<Facets, 'dated' | 'undated'>,
): Promise<Pick<Facets, 'sources' | 'dumps'>> {
  const held = await rows<{ id: string; name: string; format: string }>(
    db.pool,
    sql`SELECT id, name, format FROM dump WHERE status = 'held'`,
  );
  const [first] = held;
  // Every paper has a record, so that one dump has them all.
  const papers = dated + undated;
  if (first === undefined || papers === 0) return { sources: [], dumps: [] };
  const counted: Counted[] =
    held.length > 1
      ? await countRecords(db, request)
      : [
          { dump: first.id, format: null, papers },
          { dump: null, format: first.format, papers },
        ];
  const nameOf = new Map(held.map(({ id, name }) => [id, name]));
  const list = (of: 'dump' | 'format'): Facet[] =>
    counted
      .flatMap((row): Facet[] => {
        const value = row[of];
        return value === null ? [] : [{ value, name: nameOf.get(value) ?? value, papers: row.papers }];
      })
      .sort((a, b) => b.papers - a.papers || (a.value < b.value ? -1 : 1));
  return { sources: list('format'), dumps: list('dump') };
}

function countRecords(db: Database, request: PapersRequest & Worded): Promise<Counted[]> {
  return rows(
    db.pool,
    sql`WITH list AS MATERIALIZED (SELECT p.id ${paperSelection(request).from})
        SELECT r.dump_id AS dump, d.format, count(DISTINCT r.paper_id)::int AS papers
        FROM list JOIN record r ON r.paper_id = list.id JOIN dump d ON d.id = r.dump_id
        GROUP BY GROUPING SETS ((r.dump_id), (d.format))`,
  );
}
