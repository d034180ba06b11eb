import type { Database } from '../db/client';
import type { Effects } from '../effects';
import { TidelineError } from '../errors';
import type { IngestReport } from '../model/answers';
import { dumpId } from './dumps/dump-row';
import { inTransaction } from './in-transaction';
import { ingestDump, type DumpToIngest, type IngestOutcome } from './run';
import { holdSource, type HeldSource, type Source } from './source/hold-source';
import { openSource, type OpenedDump, type SourceSummary } from './source/open-source';
import type { SourceLimits } from './source/source-limits';
import { surveySource } from './source/survey-source';
import type { Reading } from './stage/paper-batch';
import { readDump } from './stage/read-dump';
import type { DumpRequest } from './stage/staged-dump';
import { taggerFor } from './tagging/tagger-for';
import { takeUploadSlot } from './upload-slot';

/** How far an ingestion has come; told at most every 200 ms. */
export interface IngestProgress {
  bytes: number;
  totalBytes: number | null;
  records: number;
}

export interface IngestOptions {
  effects: Effects;
  /** Null where the sender does not say. */
  totalBytes?: number | null;
  maxBytesIn?: number;
  onProgress?: (progress: IngestProgress) => void;
}

/** What came of a source; a zip is one dump a member, and a member that cannot be read stops no other. */
export interface SourceOutcome {
  zip: boolean;
  reports: IngestReport[];
  /** Whether anything was ingested that was not held before. */
  added: boolean;
  /** Members that came to nothing, and why. */
  refused: { name: string; error: TidelineError }[];
}

const PROGRESS_EVERY = 200;

/**
 * Ingests a source, plain, gzip, zstd or zip, when all of it is here.
 * @throws TidelineError when nothing of it could be ingested; `all-rejected` carries the report.
 */
export async function ingestSource(
  db: Pick<Database, 'pool'>,
  source: Source,
  request: DumpRequest,
  options: IngestOptions,
): Promise<SourceOutcome> {
  return inTransaction(db.pool, async (client) => {
    await takeUploadSlot(client);
    const progress = follow(options);
    const limits = options.maxBytesIn === undefined ? {} : { maxBytesIn: options.maxBytesIn };
    const held = await holdSource(source, { ...limits, onBytesIn: progress.bytes });
    try {
      return await ingestHeld(db, held, request, { limits, progress, effects: options.effects });
    } finally {
      await held.release();
    }
  });
}

interface Ingesting {
  effects: Effects;
  limits: Partial<SourceLimits>;
  progress: Following;
}

/** Ingests each dump of a source that is here. */
async function ingestHeld(
  db: Pick<Database, 'pool'>,
  held: HeldSource,
  request: DumpRequest,
  { effects, limits, progress }: Ingesting,
): Promise<SourceOutcome> {
  const outcome: SourceOutcome = { zip: false, reports: [], added: false, refused: [] };
  const surveyed = await surveySource(held, limits);
  const dumps = surveyed[Symbol.iterator]();
  for await (const opened of openSource(held.open(), { ...limits, onBytesIn: progress.bytes })) {
    const known = dumps.next().value;
    if (known === undefined) throw new Error('the source changed while it was read');
    outcome.zip ||= opened.member !== null;
    const name = opened.member === null ? request.name : `${request.name}/${opened.member}`;
    try {
      if ('error' in known) throw known.error;
      const dump = asDump(opened, known, { ...request, name });
      const { report, status } = await ingestOrRefuse(db, dump, effects, progress.records);
      progress.tell();
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

function asDump(opened: OpenedDump, { sha256 }: SourceSummary, request: DumpRequest): DumpToIngest {
  const id = dumpId(sha256);
  const read = (yaml: string): AsyncIterable<Reading> =>
    readDump(opened, { id, request, tag: taggerFor(yaml) });
  return { sha256, request, read };
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

interface Following {
  bytes(total: number): void;
  records(total: number): void;
  /** Tells now, however short ago the last time was. */
  tell(): void;
}

function follow({ effects, totalBytes = null, onProgress }: IngestOptions): Following {
  if (onProgress === undefined) {
    return { bytes: () => undefined, records: () => undefined, tell: () => undefined };
  }
  const progress = { bytes: 0, totalBytes, records: 0 };
  let told = 0;
  const tell = (): void => onProgress({ ...progress });
  const tellSometimes = (): void => {
    const now = effects.now().getTime();
    if (now - told < PROGRESS_EVERY) return;
    told = now;
    tell();
  };
  return {
    bytes: (total) => {
      progress.bytes = Math.max(progress.bytes, total);
      tellSometimes();
    },
    records: (total) => {
      progress.records = total;
      tellSometimes();
    },
    tell,
  };
}
