import type { Database } from '../db/client';
import type { Effects } from '../effects';
import { inTransaction } from './in-transaction';
import { ingestHeld, type Following, type SourceOutcome } from './ingest-held';
import { holdSource, type Source } from './source/hold-source';
import type { DumpRequest } from './stage/staged-dump';
import { ingestInThread } from './threads/ingest-in-thread';
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
  /** Keeps this thread free for others while a source of more than a megabyte comes in. */
  apart?: boolean;
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
    const held = await holdSource(source, { ...limits, onBytesIn: progress.onBytesIn });
    try {
      if (options.apart === true && held.path !== null) {
        return await ingestInThread(db, held.path, request, { limits, ...progress });
      }
      return await ingestHeld(db, held, request, { limits, ...progress, effects: options.effects });
    } finally {
      await held.release();
    }
  });
}

function follow({ effects, totalBytes = null, onProgress }: IngestOptions): Following {
  if (onProgress === undefined) {
    return { onBytesIn: () => undefined, onRecord: () => undefined, onDump: () => undefined };
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
    onBytesIn: (total) => {
      progress.bytes = Math.max(progress.bytes, total);
      tellSometimes();
    },
    onRecord: (total) => {
      progress.records = total;
      tellSometimes();
    },
    onDump: tell,
  };
}
