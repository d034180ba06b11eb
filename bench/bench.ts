import type { Effects } from '../lib/effects';
import type { CorpusSource } from './reading/bench-corpus';

/** What all benches may be asked for; each takes what concerns it. */
export interface BenchRequest {
  /** A JSONL file of papers; null: papers are made up. */
  papers: string | null;
  sources: readonly CorpusSource[];
  rounds: number;
  /** Where the bench's server keeps its data for the next run; null: nowhere. */
  dataDir: string | null;
  /** A Tideline that runs already; null: none. */
  url: string | null;
  effects: Effects;
  /** Prints a line of the table. */
  say(text: string): void;
}

/** One thing that is measured. */
export interface Bench {
  /** What `--only` calls it. */
  name: string;
  /** Prints its table and gives its numbers, by the names they have in `bench/results.json`. */
  run(request: BenchRequest): Promise<Record<string, unknown>>;
}
