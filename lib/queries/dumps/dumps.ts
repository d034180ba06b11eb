import type { Database } from '../../db/client';
import type { DumpSummary } from '../../model/answers';
import { dumpSummary } from './dump-summary';

/** Every dump, the last ingested first. */
export async function dumps(db: Database): Promise<DumpSummary[]> {
  const found = await db.prisma.dump.findMany({ orderBy: [{ ingestedAt: 'desc' }, { id: 'asc' }] });
  return found.map(dumpSummary);
}
