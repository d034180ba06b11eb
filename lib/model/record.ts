import type { FormatName } from './format';

/**
 * What a stated date says of the paper, best first: the first public version, the day it was
 * announced or listed, the day of print or of the venue, a later revision, the month inside an
 * arXiv id (inferred). A revision never dates a paper.
 */
export const DATE_BASES = ['first-version', 'listed', 'venue', 'arxiv-id', 'revision'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** One date as a record states it. */
export interface StatedDate {
  /**
   * `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `--MM-DD` where the year is left out and only the
   * crawl year of the dump can supply it.
   */
  value: string;
  basis: DateBasis;
  /** The words of the dump, e.g. `Nov 4`. */
  text: string;
  /** Set where the year was not written but supplied by the crawl year. */
  inferred?: true;
}

/** One entry of a dump as the format reads it: trimmed and unescaped, nothing inferred. */
export interface RawRecord {
  /** First line of the record in the decompressed dump, from 1. */
  line: number;
  title: string;
  abstract: string | null;
  authors: string[];
  /** Number of authors where only the number is stated; else the length of `authors`, null when unknown. */
  authorCount: number | null;
  organisation: string | null;
  venue: string | null;
  categories: string[];
  keywords: string[];
  /** As stated; normalised to `2503.02130` or `cs/0309040` later. */
  arxivId: string | null;
  doi: string | null;
  url: string | null;
  dates: StatedDate[];
}

/** A record that could not be kept, and why. */
export interface Rejected {
  line: number;
  reason: string;
  /** At most 200 characters of the offending text. */
  excerpt: string;
}

/** What a format's parser yields, in the order of the dump. */
export type Parsed =
  | { kind: 'record'; record: RawRecord }
  | { kind: 'rejected'; rejected: Rejected }
  /** The day on which the page was read, without its year: `--MM-DD`. */
  | { kind: 'crawl-day'; value: string; line: number };

/** One way of writing a dump. Formats are pure: text in, parsed entries out. */
export interface DumpFormat {
  name: FormatName;
  /** How sure the format is, 0 to 1, that a dump opening with `head` (up to 64 Ki characters) is its own. */
  sniff(head: string): number;
  /**
   * Streams: `text` arrives in chunks of any size, cut anywhere; memory is bounded by one record.
   * `dumpName` is the name of the file, for the formats that say something in it.
   */
  parse(text: AsyncIterable<string>, dumpName?: string | null): AsyncIterable<Parsed>;
}
