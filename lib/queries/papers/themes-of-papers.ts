import { rows, sql, type Database } from '../../db/client';
import type { Strength } from '../../model/theme';

interface TagRow {
  paper: string;
  id: string;
  strength: Strength;
}

/** The themes of each paper, those it is about first, then in the order of the taxonomy. */
export async function themesOfPapers(
  db: Database,
  papers: readonly string[],
): Promise<Map<string, { id: string; strength: Strength }[]>> {
  const tags = await rows<TagRow>(
    db.pool,
    sql`SELECT t.paper_id AS paper, t.theme_id AS id, t.strength
        FROM tag t LEFT JOIN theme h ON h.id = t.theme_id
        WHERE t.paper_id = ANY(${papers})
        ORDER BY t.paper_id, t.strength, h.position, t.theme_id`,
  );
  const byPaper = new Map<string, { id: string; strength: Strength }[]>(papers.map((id) => [id, []]));
  for (const { paper, id, strength } of tags) byPaper.get(paper)?.push({ id, strength });
  return byPaper;
}
