import type { Database } from '../db/client';
import type { Effects } from '../effects';
import { TidelineError } from '../errors';
import type { IngestReport } from '../model/answers';
import { openSource, type OpenedDump } from './source/open-source';
import { ingestDump, type IngestOutcome } from './run';
import type { DumpRequest } from './stage/stage';

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
 * Ingests a file as it comes: plain, gzip, zstd or zip.
 * @throws TidelineError when nothing of it could be ingested; `all-rejected` carries the report.
 */
export async function ingestSource(
  db: Pick<Database, 'pool'>,
  source: AsyncIterable<Uint8Array>,
  request: DumpRequest,
  options: IngestOptions,
): Promise<SourceOutcome> {
  const outcome: SourceOutcome = { zip: false, reports: [], added: false, refused: [] };
  const progress = follow(options);
  const limits = {
    onBytesIn: progress.bytes,
    ...(options.maxBytesIn === undefined ? {} : { maxBytesIn: options.maxBytesIn }),
  };
  for await (const opened of openSource(source, limits)) {
    outcome.zip ||= opened.member !== null;
    const named = {
      ...request,
      name: opened.member === null ? request.name : `${request.name}/${opened.member}`,
    };
    try {
      const { report, status } = await ingestOrRefuse(db, opened, named, options.effects, progress.records);
      progress.tell();
      outcome.reports.push(report);
      outcome.added ||= status === 'added';
    } catch (error) {
      if (!(error instanceof TidelineError && isOfOneMember(error))) throw error;
      outcome.refused.push({ name: named.name, error });
    }
  }
  const first = outcome.refused[0];
  if (outcome.reports.length === 0 && first !== undefined) throw first.error;
  return outcome;
}

async function ingestOrRefuse(
  db: Pick<Database, 'pool'>,
  opened: OpenedDump,
  request: DumpRequest,
  effects: Effects,
  onRecord: (records: number) => void,
): Promise<IngestOutcome> {
  const outcome = await ingestDump(db, opened, request, { effects, onRecord });
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
      progress.bytes = total;
      tellSometimes();
    },
    records: (total) => {
      progress.records = total;
      if (total % 64 === 0) tellSometimes();
    },
    tell,
  };
}
