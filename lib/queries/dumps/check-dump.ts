import { rows, sql, type Database } from '../../db/client';
import { TidelineError } from '../../errors';

/** @throws TidelineError `bad-parameter` where the filter asks for a dump that was never ingested or was taken back. */
export async function checkDump(db: Database, filter: { dump?: string }): Promise<void> {
  if (filter.dump === undefined) return;
  const found = await rows(db.pool, sql`SELECT id FROM dump WHERE id = ${filter.dump}`);
  if (found.length > 0) return;
  throw new TidelineError(
    'bad-parameter',
    `"dump" names no dump: "${filter.dump}". GET /api/dumps lists them.`,
    {
      parameter: 'dump',
    },
  );
}
