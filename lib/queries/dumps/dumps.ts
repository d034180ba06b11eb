import type { Database } from '../../db/client';
import type { DumpSummary } from '../../model/answers';
import { dumpSummary } from './dump-summary';
import { pinnable } from '../pins/pinnable';

/** Every dump, the last ingested first. */
export const dumps = pinnable('dumps', null, dumpsHeld, { beyondState: true });

async function dumpsHeld(db: Database): Promise<DumpSummary[]> {
  const found = await db.prisma.dump.findMany({ orderBy: [{ ingestedAt: 'desc' }, { id: 'asc' }] });
  return found.map(dumpSummary);
}
