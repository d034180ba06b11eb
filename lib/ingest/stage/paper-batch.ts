import type { Precision } from '../../model/bucket';
import type { FormatName } from '../../model/format';
import type { Rejected } from '../../model/record';
import type { CrawlYearStated } from '../record/crawl-year';
import type { PaperTableName } from '../store/paper-rows';
import type { EncodedRows } from './encoded-rows';

/** What the counts by period take from a paper. */
export interface CountedPaper {
  day: string | null;
  precision: Precision | 'none';
  venue: string | null;
  about: string[];
  mentioned: string[];
}

/** Some records of a dump, each as the paper that it is where nothing else speaks of it. */
export interface PaperBatch {
  ids: string[];
  /** Of each paper, as the database holds them. */
  keys: string[][];
  /** Papers whose date waits for the crawl day, which is known when the dump was read to its end. */
  open: boolean[];
  counted: CountedPaper[];
  rows: Record<PaperTableName, EncodedRows>;
  /** Read so far, in all, with what was rejected. */
  records: number;
}

/** What is known of a dump when it was read to its end. */
export interface ReadToEnd {
  sha256: string;
  bytes: number;
  kept: number;
  rejected: number;
  /** The first of them. */
  rejections: Rejected[];
  /** What the dump says of its crawl year. */
  evidence: CrawlYearStated;
  /** Records whose arXiv id is damaged and may be repaired. */
  damaged: number;
}

/** What reading a dump gives: its format, its papers, its end. */
export type Reading =
  | { kind: 'format'; format: FormatName }
  | { kind: 'batch'; batch: PaperBatch }
  | { kind: 'end'; end: ReadToEnd };
