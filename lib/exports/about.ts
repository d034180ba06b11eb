import type { MeasureEntry } from '../analytics/registry';

/** What a file says of itself: what was asked, of which corpus, by which formulas. Files of one view say the same. */
export interface About {
  /** Of the reading: `trends`. */
  name: string;
  release: string;
  /** Path and query that give the same view, after the address of the site where that is set. */
  url: string;
  /** Every parameter in force, the defaults too, in the order of the API. */
  asked: readonly (readonly [name: string, value: string])[];
  /** What the reader of the rows should know besides: periods, undated papers. */
  facts: readonly (readonly [name: string, value: string])[];
  formulas: readonly MeasureEntry[];
  corpusVersion: string;
  taxonomyVersion: string;
  /** When that version of the corpus came to be, ISO 8601; null before the first ingestion. */
  generatedAt: string | null;
}
