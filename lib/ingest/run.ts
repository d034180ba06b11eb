import type pg from 'pg';
import type { Database } from '../db/client';
import type { Effects } from '../effects';
import { TidelineError } from '../errors';
import type { IngestReport } from '../model/answers';
import { addUntouched } from './store/add-untouched';
import { writeCorpusVersion } from './dumps/corpus-version';
import { dumpId, findDump, writeDump, type DumpRow } from './dumps/dump-row';
import { findTouched } from './stage/find-touched';
import { inTransaction } from './in-transaction';
import { takeIngestLock } from './ingest-lock';
import type { OpenedDump } from './source/open-source';
import { reconcile } from './store/reconcile';
import { countTagsOf, duplicateReport, report } from './dumps/report';
import { applyDeltas, countIntoDeltas } from './store/roll-up';
import type { SettledFamily } from './store/settle-family';
import { stage, type DumpRequest, type StagedDump } from './stage/stage';
import { tagTextInForce } from './tagging/tag-text-in-force';
import { repairedNotes } from './dumps/repaired-notes';
import { takeBack } from './dumps/take-back';
import { takeUploadSlot } from './upload-slot';
import { createTemporaryTables } from './stage/temporary-tables';

export interface IngestOutcome {
  report: IngestReport;
  status: 'added' | 'duplicate' | 'rejected';
}

interface Run {
  client: pg.ClientBase;
  effects: Effects;
  request: DumpRequest;
  dump: StagedDump;
  /** The dump of the same bytes, if there is one. */
  before: DumpRow | null;
  started: Date;
}

/**
 * Ingests one dump in one transaction: wholly in or wholly absent, whatever happens. The upload is
 * staged before the lock is taken, so a slow sender keeps nobody waiting.
 * @throws TidelineError when the bytes cannot be read or no format recognises them.
 */
export async function ingestDump(
  db: Pick<Database, 'pool'>,
  opened: OpenedDump,
  request: DumpRequest,
  { effects, onRecord }: { effects: Effects; onRecord: (records: number) => void },
): Promise<IngestOutcome> {
  const started = effects.now();
  return inTransaction(db.pool, async (client) => {
    await takeUploadSlot(client);
    await createTemporaryTables(client);
    const dump = await stage(client, opened, request, onRecord);
    await takeIngestLock(client);
    const before = await findDump(client, dumpId(dump.sha256));
    const run: Run = { client, effects, request, dump, before, started };
    if (before?.status === 'held' && !replaces(before, request)) {
      return { report: duplicateReport(before, elapsed(run)), status: 'duplicate' };
    }
    return dump.kept === 0 ? keepRejected(run) : keep(run);
  });
}

/** Bytes that are held come in anew only where they are to be read otherwise. */
function replaces(before: DumpRow, { format, crawledOn }: DumpRequest): boolean {
  return (
    (format !== null && format !== before.format) || (crawledOn !== null && crawledOn !== before.crawledOn)
  );
}

async function keep(run: Run): Promise<IngestOutcome> {
  const { client, dump, before } = run;
  const incoming = { id: dumpId(dump.sha256), format: dump.format, crawledOn: dump.crawledOn };
  const tag = await tagTextInForce(client, run.effects.now());
  if (before?.status === 'held') await takeBack(client, before.id, tag);
  await findTouched(client);
  const untouched = await addUntouched(client, incoming, tag);
  await countIntoDeltas(client, 'added', 1);
  const counts = await reconcile(client, { tag, incoming });
  await applyDeltas(client);
  const tags = await countTagsOf(client, incoming.id);
  if (dump.damaged > 0) dump.notes.push(...(await repairedNotes(client, incoming.id)));
  const kept = await writeReport(run, { ...counts, added: counts.added + untouched }, tags);
  await writeCorpusVersion(client);
  return { report: kept, status: 'added' };
}

/** A dump without a single usable record is listed and counts nowhere. It never drives out one that is held. */
async function keepRejected(run: Run): Promise<IngestOutcome> {
  if (run.before?.status === 'held') {
    throw new TidelineError(
      'all-rejected',
      `Read as ${run.dump.format}, the dump holds no usable record; what was ingested from it stays.`,
    );
  }
  const none = { added: 0, merged: 0, fused: 0, unchanged: 0 };
  return { report: await writeReport(run, none, 0), status: 'rejected' };
}

async function writeReport(run: Run, counts: SettledFamily['counts'], tags: number): Promise<IngestReport> {
  const { client, dump, effects } = run;
  const written = report(dump, counts, { tags, milliseconds: elapsed(run) });
  const status = dump.kept === 0 ? 'rejected' : 'held';
  await writeDump(client, dump, written, { status, now: effects.now() });
  return written;
}

function elapsed({ effects, started }: Run): number {
  return effects.now().getTime() - started.getTime();
}
