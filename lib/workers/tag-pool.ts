import { availableParallelism } from 'node:os';
import type { PaperText } from '../model/paper-text';
import type { Tag } from '../model/theme';
import { tagPaper } from '../themes/tag-paper';
import type { Tagger } from '../themes/tagger';
import type { TagAnswer, TagQuestion } from './answer-tagging';
import { tagNumbers, unpackTags } from './pack-tags';
import { tagBlock, type TaggedBlock } from './tag-block';
import { WorkerPool } from './worker-pool';

/** Tags many papers by one taxonomy, away from this thread where there are cores to spare. */
export interface TagPool {
  /**
   * Tags of each text, in the order of `texts`. Calls may overlap; some hundred texts a call make the
   * crossing to a worker cheap.
   *
   * @throws Error where a worker fails or the pool is closed.
   */
  tagTexts(texts: readonly PaperText[]): Promise<Tag[][]>;
  /**
   * `tagBlock` of whole lines of JSON, the first of which has the number `line`.
   *
   * @param lines are given away: they are not to be used again.
   */
  tagLines(lines: Uint8Array<ArrayBuffer>, line: number): Promise<TaggedBlock>;
  /** How many calls keep all threads busy. */
  readonly width: number;
  /** Ends the workers; what is under way is rejected. A pool that is not closed does not keep the process alive. */
  close(): Promise<void>;
}

/** Bytes or letters that are tagged on this thread first: a start of workers takes as long. */
const WARM_UP = 2_000_000;
/** More threads than this would take more memory than a command should. */
const MOST_THREADS = 8;

/**
 * Opens a pool that tags by `tagger`. Workers start when there is work for them.
 *
 * @param threads 0 tags on this thread; by default one a core, none where there is one core.
 */
export function openTagPool(tagger: Tagger, threads = usefulThreads()): TagPool {
  const numbers = tagNumbers(tagger);
  let pool: WorkerPool<TagQuestion, TagAnswer> | null = null;
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
    async tagTexts(texts) {
      const workers = workersFor(texts.reduce((sum, text) => sum + lengthOf(text), 0));
      if (workers === null) return texts.map((text) => tagPaper(tagger, text));
      const sent = texts.map(({ title, abstract }) => ({ title, abstract }));
      return unpackTags(numbers, texts, (await workers.ask({ texts: sent })) as Int32Array);
    },
    async tagLines(lines, line) {
      const workers = workersFor(lines.byteLength);
      if (workers === null) return tagBlock(tagger, lines, line);
      return (await workers.ask({ lines, line }, [lines.buffer])) as TaggedBlock;
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

function lengthOf({ title, abstract }: PaperText): number {
  return title.length + (abstract?.length ?? 0);
}
