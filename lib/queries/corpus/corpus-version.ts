import { rows, sql, type Database } from '../../db/client';

export interface CorpusVersion {
  version: string;
  /** When this version came to be, ISO 8601; null before the first ingestion. */
  changedAt: string | null;
}

/** What readers see, as one string that changes whenever an answer can. */
export async function corpusVersion(db: Database): Promise<CorpusVersion> {
  if (db.pin !== undefined) return { version: db.pin.version, changedAt: db.pin.changedAt };
  const [corpus] = await rows<{ version: string; changedAt: Date }>(
    db.pool,
    sql`SELECT version, changed_at AS "changedAt" FROM corpus WHERE id = 1`,
  );
  return { version: corpus?.version ?? 'empty', changedAt: corpus?.changedAt.toISOString() ?? null };
}
