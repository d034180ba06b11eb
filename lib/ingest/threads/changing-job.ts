import type { Day } from '../../model/bucket';
import type { CarriedError } from './carried-error';

/** What is to become of a dump. */
export interface DumpChange {
  id: string;
  /** Its new crawl day; null where it is taken back. */
  crawledOn: Day | null;
}

/** A change to be made in a thread, over a connection of its own. */
export interface ChangingJob {
  url: string;
  change: DumpChange;
}

/** What the thread tells at its end. */
export type ChangingMessage = { done: true } | { error: CarriedError };
