import type { Database } from '../db/client';
import type { Effects } from '../effects';
import { TidelineError } from '../errors';
import type { IngestReport } from '../model/answers';
import { dumpId } from './dumps/dump-row';
import { ingestDump, type DumpToIngest, type IngestOutcome } from './run';
import type { HeldSource } from './source/hold-source';
import { openSource } from './source/open-source';
import type { SourceLimits } from './source/source-limits';
import { surveySource, type Surveyed } from './source/survey-source';
import type { Reading } from './stage/paper-batch';
import { readDump } from './stage/read-dump';
import type { DumpRequest } from './stage/staged-dump';
import { taggerFor } from './tagging/tagger-for';
import { readInThread } from './threads/read-in-thread';

/** What came of a source; a zip is one dump a member, and a member that cannot be read stops no other. */
export interface SourceOutcome {
  zip: boolean;
  reports: IngestReport[];
  /** Whether anything was ingested that was not held before. */
  added: boolean;
  /** Members that came to nothing, and why. */
  refused: { name: string; error: TidelineError }[];
}

/** Whoever follows an ingestion is told how far it is. */
export interface Following {
  onBytesIn(total: number): void;
  onRecord(total: number): void;
  /** A dump is done. */
  onDump(): void;
}

interface Ingesting extends Following {
  effects: Effects;
  limits: Pick<Partial<SourceLimits>, 'maxBytesIn'>;
}

const WORTH_A_THREAD = 4 * 1024 ** 2;

/** Ingests each dump of a source that is here. */
export async function ingestHeld(
  db: Pick<Database, 'pool'>,
  held: HeldSource,
  request: DumpRequest,
  { effects, limits, onBytesIn, onRecord, onDump }: Ingesting,
): Promise<SourceOutcome> {
  const outcome: SourceOutcome = { zip: false, reports: [], added: false, refused: [] };
  const surveyed = await surveySource(held, limits);
  let ordinal = -1;
  for await (const opened of openSource(held.open(), { ...limits, onBytesIn })) {
    ordinal += 1;
    const known = surveyed[ordinal];
    if (known === undefined) throw new Error('the source changed while it was read');
    outcome.zip ||= opened.member !== null;
    const name = opened.member === null ? request.name : `${request.name}/${opened.member}`;
    try {
      if ('error' in known) throw known.error;
      const id = dumpId(known.sha256);
      const named = { ...request, name };
      const read = (taxonomyYaml: string): AsyncIterable<Reading> =>
        held.path !== null && isWorthAThread(surveyed, ordinal)
          ? readInThread({ path: held.path, ordinal, id, request: named, taxonomyYaml, limits }, onBytesIn)
          : readDump(opened, { id, request: named, tag: taggerFor(taxonomyYaml) });
      const dump = { sha256: known.sha256, request: named, read };
      const { report, status } = await ingestOrRefuse(db, dump, effects, onRecord);
      onDump();
      outcome.reports.push(report);
      outcome.added ||= status === 'added';
    } catch (error) {
      if (!(error instanceof TidelineError && isOfOneMember(error))) throw error;
      outcome.refused.push({ name, error });
    }
  }
  const first = outcome.refused[0];
  if (outcome.reports.length === 0 && first !== undefined) throw first.error;
  return outcome;
}

/**
 * A thread takes half a second to come up, and reads a zip from its beginning: not more of it than the dump
 * itself is long.
 */
function isWorthAThread(surveyed: readonly Surveyed[], ordinal: number): boolean {
  const [own = 0, ...before] = surveyed
    .slice(0, ordinal + 1)
    .map((dump) => ('bytes' in dump ? dump.bytes : 0))
    .reverse();
  return own >= WORTH_A_THREAD && before.reduce((sum, bytes) => sum + bytes, 0) <= own;
}

async function ingestOrRefuse(
  db: Pick<Database, 'pool'>,
  dump: DumpToIngest,
  effects: Effects,
  onRecord: (records: number) => void,
): Promise<IngestOutcome> {
  const outcome = await ingestDump(db, dump, { effects, onRecord });
  if (outcome.status !== 'rejected') return outcome;
  const { report } = outcome;
  const detail =
    report.records === 0
      ? `Read as ${report.dump.format}, the dump holds no record.`
      : `Read as ${report.dump.format}, ${report.records === 1 ? 'the one record' : `every one of the ${report.records} records`} was rejected: ${report.rejections[0]?.reason ?? ''}`;
  throw new TidelineError('all-rejected', detail, { body: { report } });
}

/** The rest of a zip can still be read after these. */
function isOfOneMember({ code }: TidelineError): boolean {
  return code === 'unknown-format' || code === 'all-rejected';
}
