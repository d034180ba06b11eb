import { rows, sql, type Database } from '../../db/client';

/**
 * The id under which a paper is found today: the id itself, or that of the paper which took over its
 * keys. Several papers can stand under one title: then the first by id. Null where it never was one.
 */
export async function currentPaperId(db: Database, id: string): Promise<string | null> {
  const [found] = await rows<{ id: string }>(
    db.pool,
    sql`SELECT id FROM (
          SELECT 0 AS preference, id FROM paper WHERE id = ${id}
          UNION ALL
          SELECT 1, k.paper_id FROM identity_key k WHERE k.key_id = ${id}
        ) AS candidate ORDER BY preference, id LIMIT 1`,
  );
  return found?.id ?? null;
}
