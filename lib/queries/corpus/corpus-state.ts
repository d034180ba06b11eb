import { rows, sql, type Database } from '../../db/client';

/**
 * The corpus as it is, as a string that never comes back: two states with the same papers, one of them after a
 * dump was taken back, differ. `empty` before the first ingestion.
 */
export async function corpusState(db: Pick<Database, 'pool'>): Promise<string> {
  // Every change of the corpus writes its row, in the same transaction.
  const [corpus] = await rows<{ state: string }>(
    db.pool,
    sql`SELECT version || ' ' || xmin::text AS state FROM corpus WHERE id = 1`,
  );
  return corpus?.state ?? 'empty';
}
