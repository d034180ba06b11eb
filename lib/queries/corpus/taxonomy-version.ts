import { rows, sql, type Database } from '../../db/client';

/** The taxonomy in force, as one string; `none` before there is one. */
export async function taxonomyVersion(db: Database): Promise<string> {
  if (db.pin !== undefined) return db.pin.taxonomyVersion;
  const [corpus] = await rows<{ version: string }>(
    db.pool,
    sql`SELECT taxonomy_version AS version FROM corpus WHERE id = 1`,
  );
  return corpus?.version ?? 'none';
}
