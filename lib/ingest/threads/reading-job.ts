import type { SourceLimits } from '../source/source-limits';
import type { Reading } from '../stage/paper-batch';
import type { DumpRequest } from '../stage/staged-dump';
import type { CarriedError } from './carried-error';

/** A dump to be read in a thread. */
export interface ReadingJob {
  path: string;
  /** Which dump of the source, from 0. */
  ordinal: number;
  id: string;
  request: DumpRequest;
  taxonomyYaml: string;
  limits: Partial<Omit<SourceLimits, 'onBytesIn'>>;
}

/** What the thread answers, and how much of the source it has read. */
export type ReadingMessage = { part: Reading; bytesIn: number } | { error: CarriedError };
