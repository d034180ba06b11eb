import type pg from 'pg';
import type { Database } from '../db/client';
import type { Effects } from '../effects';
import { TidelineError } from '../errors';
import type { IngestReport } from '../model/answers';
import { keptTaxonomy } from '../queries/taxonomy/kept-taxonomy';
import { writeCorpusVersion } from './dumps/corpus-version';
import { dumpId, findDump, writeDump, type DumpRow } from './dumps/dump-row';
import { countTagsOf, duplicateReport, report } from './dumps/report';
import { repairedNotes } from './dumps/repaired-notes';
import { takeBack } from './dumps/take-back';
import { inTransaction } from './in-transaction';
import { takeIngestLock } from './ingest-lock';
import { noteChanges } from './search/note-changes';
import type { Reading } from './stage/paper-batch';
import { stagedDump, type DumpRequest, type StagedDump } from './stage/staged-dump';
import { createTemporaryTables } from './stage/temporary-tables';
import { addDump } from './store/add-dump';
import { reconcile } from './store/reconcile';
import { applyDeltas } from './store/roll-up';
import type { SettledFamily } from './store/settle-family';
import { noteWritten } from './tagging/note-written';
import { tagTextInForce } from './tagging/tag-text-in-force';

export interface IngestOutcome {
  report: IngestReport;
  status: 'added' | 'duplicate' | 'rejected';
}

/** A dump of known bytes that can now be read. */
export interface DumpToIngest {
  sha256: string;
  request: DumpRequest;
  /** Reads it, tagged by a taxonomy. Called once, or not at all where the bytes are held. */
  read(taxonomyYaml: string): AsyncIterable<Reading>;
}

interface Run {
  client: pg.ClientBase;
  effects: Effects;
  incoming: DumpToIngest;
  /** The dump of the same bytes, if there is one. */
  before: DumpRow | null;
  started: Date;
}

/**
 * Ingests one dump in one transaction: wholly in or wholly absent, whatever happens. Its bytes are all
 * here when the lock is taken, so a slow sender keeps nobody waiting.
 * @throws TidelineError when the bytes cannot be read or no format recognises them.
 */
export async function ingestDump(
  db: Pick<Database, 'pool'>,
  incoming: DumpToIngest,
  { effects, onRecord }: { effects: Effects; onRecord: (records: number) => void },
): Promise<IngestOutcome> {
  const started = effects.now();
  return inTransaction(db.pool, async (client) => {
    await takeIngestLock(client);
    const before = await findDump(client, dumpId(incoming.sha256));
    const run: Run = { client, effects, incoming, before, started };
    if (before?.status === 'held' && !replaces(before, incoming.request)) {
      return { report: duplicateReport(before, elapsed(run)), status: 'duplicate' };
    }
    await createTemporaryTables(client);
    return keep(run, onRecord);
  });
}

/** Bytes that are held come in anew only where they are to be read otherwise. */
function replaces(before: DumpRow, { format, crawledOn }: DumpRequest): boolean {
  return (
    (format !== null && format !== before.format) || (crawledOn !== null && crawledOn !== before.crawledOn)
  );
}

async function keep(run: Run, onRecord: (records: number) => void): Promise<IngestOutcome> {
  const { client, incoming, before, effects } = run;
  const { request, sha256 } = incoming;
  const id = dumpId(sha256);
  const tag = await tagTextInForce(client, effects.now());
  if (before?.status === 'held') await takeBack(client, id, tag);
  const yaml = (await keptTaxonomy(client))?.yaml ?? '';
  const { format, end, added } = await addDump(client, incoming.read(yaml), onRecord);
  if (end.sha256 !== sha256) throw new Error('the source changed while it was read');
  const dump = stagedDump(request, format, end);
  if (dump.kept === 0) return keepRejected(run, dump);
  const { crawledOn } = dump;
  const counts = await reconcile(client, { tag, incoming: { id, format, crawledOn } });
  await noteChanges(client, 'added');
  await noteWritten(client, 'added');
  await applyDeltas(client);
  const tags = await countTagsOf(client, id);
  if (dump.damaged > 0) dump.notes.push(...(await repairedNotes(client, id)));
  const alone = added - counts.recounted;
  const kept = await writeReport(run, dump, { ...counts, added: counts.added + alone }, tags);
  await writeCorpusVersion(client);
  return { report: kept, status: 'added' };
}

/** A dump without a single usable record is listed and counts nowhere. It never drives out one that is held. */
async function keepRejected(run: Run, dump: StagedDump): Promise<IngestOutcome> {
  if (run.before?.status === 'held') {
    throw new TidelineError(
      'all-rejected',
      `Read as ${dump.format}, the dump holds no usable record; what was ingested from it stays.`,
    );
  }
  const none = { added: 0, merged: 0, fused: 0, unchanged: 0 };
  return { report: await writeReport(run, dump, none, 0), status: 'rejected' };
}

async function writeReport(
  run: Run,
  dump: StagedDump,
  counts: SettledFamily['counts'],
  tags: number,
): Promise<IngestReport> {
  const { client, effects } = run;
  const written = report(dump, counts, { tags, milliseconds: elapsed(run) });
  const status = dump.kept === 0 ? 'rejected' : 'held';
  await writeDump(client, dump, written, { status, now: effects.now() });
  return written;
}

function elapsed({ effects, started }: Run): number {
  return effects.now().getTime() - started.getTime();
}
