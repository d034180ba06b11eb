import type { Database } from '../../db/client';
import type { DumpSummary } from '../../model/answers';
import { dumpSummary } from './dump-summary';

/** One dump; null where none has the id. */
export async function dump(db: Database, id: string): Promise<DumpSummary | null> {
  const found = await db.prisma.dump.findUnique({ where: { id } });
  return found && dumpSummary(found);
}
