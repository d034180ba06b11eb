import type pg from 'pg';
import { rows, sql } from '../../db/client';
import { rolledEnds } from '../../queries/themes/theme-ends';

/** Works out anew what is kept of the themes whose counts changed, from the roll-up that has the change already. */
export async function totalThemes(client: pg.ClientBase): Promise<void> {
  const changed = sql`(SELECT DISTINCT theme_id AS id FROM theme_delta)`;
  await rows(
    client,
    sql`INSERT INTO theme_total (theme_id, papers, dated, first, last)
        SELECT id, papers, dated, first, last
        FROM (${rolledEnds({ strength: 'any' }, changed)}) AS ends CROSS JOIN LATERAL (
          SELECT sum(papers)::int AS papers, coalesce(sum(papers) FILTER (WHERE precision <> 'none'), 0)::int AS dated
          FROM theme_roll WHERE theme_id = ends.id AND grain = 'year'
        ) AS counted
        WHERE papers > 0
        ON CONFLICT (theme_id) DO UPDATE SET papers = EXCLUDED.papers, dated = EXCLUDED.dated,
          first = EXCLUDED.first, last = EXCLUDED.last`,
  );
  await client.query(`DELETE FROM theme_total t WHERE theme_id IN (SELECT theme_id FROM theme_delta)
    AND NOT EXISTS (SELECT FROM theme_roll r WHERE r.theme_id = t.theme_id)`);
}
