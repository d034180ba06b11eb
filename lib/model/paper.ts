import type { Day, Precision } from './bucket';
import type { FormatName } from './format';
import type { RawRecord } from './record';

/** A paper's charted date. `day` is the first day of the period that `precision` names. */
export interface PaperDate {
  day: Day;
  precision: Precision;
  source: 'stated' | 'inferred';
}

/** A record together with where it stands and what identifies it. */
export interface KeyedRecord {
  dump: string;
  format: FormatName;
  /** Ordinal of the record in its dump, from 0. */
  position: number;
  /** Dates are resolved: no `--MM-DD` is left, ids are normalised. */
  record: RawRecord;
  keys: PaperKeys;
}

/** Folded identities: two records that share `arxiv` or `doi` are one paper; `title` needs agreeing abstracts. */
export interface PaperKeys {
  /** `arxiv:2503.02130` */
  arxiv: string | null;
  /** `doi:10.1000/x` in lower case */
  doi: string | null;
  /** `title:` and the normalised title */
  title: string;
  /** The `arxiv:` key that a damaged id may have been: it counts only where the title confirms it. */
  damaged: string | null;
}

/** One work, merged from all its records. */
export interface Paper {
  /** 16 hex digits of the SHA-256 of the least key (arXiv before DOI before title). */
  id: string;
  title: string;
  abstract: string | null;
  authors: string[];
  authorCount: number | null;
  organisation: string | null;
  venue: string | null;
  categories: string[];
  keywords: string[];
  arxivId: string | null;
  doi: string | null;
  url: string | null;
  date: PaperDate | null;
  /** Format of the record that gave title and abstract: the stratum of "within the same sources". */
  source: FormatName;
}
