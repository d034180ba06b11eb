import { availableParallelism } from 'node:os';
import type { Tagger } from '../themes/tagger';
import type { TagQuestion } from './answer-tagging';
import { tagBlock, type TaggedBlock } from './tag-block';
import { WorkerPool } from './worker-pool';

/** Tags many papers by one taxonomy, away from this thread where there are cores to spare. */
export interface TagPool {
  /**
   * `tagBlock` of whole lines of JSON, the first of which has the number `line`. Calls may overlap; some ten
   * thousand bytes a call make the crossing to a worker cheap.
   *
   * @param lines are given away: they are not to be used again.
   * @throws Error where a worker fails or the pool is closed.
   */
  tagLines(lines: Uint8Array<ArrayBuffer>, line: number): Promise<TaggedBlock>;
  /** How many calls keep all threads busy. */
  readonly width: number;
  /** Ends the workers; what is under way is rejected. A pool that is not closed does not keep the process alive. */
  close(): Promise<void>;
}

/** Bytes that are tagged on this thread first: a start of workers takes as long. */
const WARM_UP = 2_000_000;
/** More threads than this would take more memory than a command should. */
const MOST_THREADS = 8;

/**
 * Opens a pool that tags by `tagger`. Workers start when there is work for them.
 *
 * @param threads 0 tags on this thread; by default one a core, none where there is one core.
 */
export function openTagPool(tagger: Tagger, threads = usefulThreads()): TagPool {
  let pool: WorkerPool<TagQuestion, TaggedBlock> | null = null;
  let open = true;
  let taken = 0;

  /** The workers, or null as long as this thread is to do the work. */
  const workersFor = (size: number) => {
    if (!open) throw new Error('the tag pool is closed');
    taken += size;
    if (threads > 0 && taken > WARM_UP) pool ??= new WorkerPool('tag-worker.mjs', threads, tagger);
    return pool;
  };
  return {
    width: Math.max(1, threads * 2),
    async tagLines(lines, line) {
      const workers = workersFor(lines.byteLength);
      if (workers === null) return tagBlock(tagger, lines, line);
      return workers.ask({ lines, line }, [lines.buffer]);
    },
    async close() {
      open = false;
      await pool?.close();
    },
  };
}

function usefulThreads(): number {
  const cores = availableParallelism();
  return cores > 1 ? Math.min(cores, MOST_THREADS) : 0;
}
