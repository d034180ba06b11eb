import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { TidelineError } from '../../errors';
import { writeCorpusVersion } from './corpus-version';
import { findDump } from './dump-row';
import { inTransaction } from '../in-transaction';
import { takeIngestLock } from '../ingest-lock';
import { applyDeltas } from '../store/roll-up';
import { tagTextInForce } from '../tagging/tag-text-in-force';
import { takeBack } from './take-back';
import { createTemporaryTables } from '../stage/temporary-tables';

/**
 * Takes back all that only this dump brought. A file of `seeds/` taken back stays away.
 * @throws TidelineError `not-found` when there is no such dump.
 */
export async function undo(db: Pick<Database, 'pool'>, id: string, { now }: Effects): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    await takeIngestLock(client);
    const dump = await findDump(client, id);
    if (dump === null) throw new TidelineError('not-found', `There is no dump "${id}".`);
    await createTemporaryTables(client);
    await takeBack(client, id, await tagTextInForce(client, now()));
    await applyDeltas(client);
    await client.query('INSERT INTO seed_file (sha256, ingested_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      dump.sha256,
      now(),
    ]);
    await writeCorpusVersion(client);
  });
}
