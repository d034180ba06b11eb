import type { SourceOutcome } from '../ingest-held';
import type { SourceLimits } from '../source/source-limits';
import type { DumpRequest } from '../stage/staged-dump';
import type { CarriedError } from './carried-error';

/** A source to be ingested in a thread, over a connection of its own. */
export interface IngestingJob {
  url: string;
  path: string;
  request: DumpRequest;
  limits: Pick<Partial<SourceLimits>, 'maxBytesIn'>;
}

/** An outcome on its way between threads. */
export interface CarriedOutcome extends Omit<SourceOutcome, 'refused'> {
  refused: { name: string; error: CarriedError }[];
}

/** What the thread tells while it works, and at the end. */
export type IngestingMessage =
  | { bytesIn: number }
  | { records: number }
  | { dump: true }
  | { outcome: CarriedOutcome }
  | { error: CarriedError };
