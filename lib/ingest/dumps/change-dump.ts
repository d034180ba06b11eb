import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import type { DumpChange } from '../threads/changing-job';
import { redate } from './redate';
import { undo } from './undo';

/**
 * Takes a dump back or gives it another crawl day.
 * @throws TidelineError `not-found` when there is no such dump.
 */
export async function changeDump(
  db: Pick<Database, 'pool'>,
  { id, crawledOn }: DumpChange,
  effects: Effects,
): Promise<void> {
  if (crawledOn === null) await undo(db, id, effects);
  else await redate(db, id, crawledOn, effects);
}
