import type { Database } from '../../db/client';
import type { Effects } from '../../effects';
import { TidelineError } from '../../errors';
import type { Day } from '../../model/bucket';
import { writeCorpusVersion } from './corpus-version';
import { CrawlYearEvidence, inferCrawlDay } from '../record/crawl-year';
import { findDump, type DumpRow } from './dump-row';
import { inTransaction } from '../in-transaction';
import { takeIngestLock } from '../ingest-lock';
import { reconcile } from '../store/reconcile';
import { applyDeltas } from '../store/roll-up';
import { tagTextInForce } from '../tagging/tag-text-in-force';
import { createTemporaryTables } from '../stage/temporary-tables';

/**
 * Gives a dump another crawl day and dates its papers anew from what its records stated, without its bytes.
 * @throws TidelineError `not-found` when there is no such dump.
 */
export async function redate(
  db: Pick<Database, 'pool'>,
  id: string,
  crawledOn: Day,
  { now }: Effects,
): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    await takeIngestLock(client);
    const dump = await findDump(client, id);
    if (dump === null) throw new TidelineError('not-found', `There is no dump "${id}".`);
    if (dump.crawledOn === crawledOn) return;
    const report = {
      ...dump.report,
      dump: { ...dump.report.dump, crawledOn },
      notes: notesOf(dump, crawledOn),
    };
    await client.query(
      'UPDATE dump SET crawled_on = $2, crawl_given = true, changed_at = $3, report = $4 WHERE id = $1',
      [id, crawledOn, now(), JSON.stringify(report)],
    );
    await createTemporaryTables(client);
    await client.query(
      'INSERT INTO family_paper SELECT DISTINCT paper_id, 0 FROM record WHERE dump_id = $1',
      [id],
    );
    await reconcile(client, { tag: await tagTextInForce(client, now()), incoming: null });
    await applyDeltas(client);
    await writeCorpusVersion(client);
  });
}

/** What was noted, with what is said of the crawl day said anew. */
function notesOf({ evidence, report, crawledOn: before }: DumpRow, crawledOn: Day): string[] {
  if (evidence === null) return report.notes;
  const parsed = CrawlYearEvidence.parse(evidence);
  const said = new Set([null, before].flatMap((given) => inferCrawlDay(parsed, given).notes));
  return [...inferCrawlDay(parsed, crawledOn).notes, ...report.notes.filter((note) => !said.has(note))];
}
