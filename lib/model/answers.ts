import type { Bucket, Day } from './bucket';
import type { Field, Strength, Span } from './theme';

// What the reading routes answer and the pages show; one type a question. Shares are fractions,
// null means "no data" and is never 0.

export const MEASURES = ['count', 'share', 'cumulative', 'index'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Ratio {
  ratio: number;
  low: number;
  high: number;
}

export interface ThemeSummary {
  id: string;
  name: string;
  group: string;
  parents: string[];
  /** Identity in charts: colour slot 1–12, marker 1–4, dash a–c, e.g. `1.2.b`. */
  mark: string;
  papers: number;
  dated: number;
  first: string | null;
  last: string | null;
  growth: Ratio | null;
}

export interface Series {
  counts: number[];
  values: (number | null)[];
  low: (number | null)[];
  high: (number | null)[];
  undated: number;
}

export interface ThemeSeries extends Series {
  theme: string;
  name: string;
}

export interface TimeAxis {
  bucket: Bucket;
  from: Day | null;
  to: Day | null;
  buckets: Day[];
  /** Denominator of each bucket. */
  papers: number[];
  /** Buckets that end after the horizon, by name. */
  incomplete: Day[];
  /** Buckets cut by `from` or `to`, by name. */
  cut: Day[];
  undated: number;
}

export interface Trends extends TimeAxis {
  measure: Measure;
  series: ThemeSeries[];
}

export interface Pair {
  a: string;
  b: string;
  count: number;
  expected: number;
  lift: number;
  jaccard: number;
  cosine: number;
  npmi: number;
  association: number;
}

export interface Cooccurrence {
  from: Day | null;
  to: Day | null;
  papers: number;
  themes: { id: string; count: number }[];
  pairs: Pair[];
}

export interface PairTrend extends TimeAxis {
  measure: Measure;
  /** Themes `a`, `b` and `a*b`; the last carries the lift of each bucket, null where fewer than 1 is expected. */
  series: (ThemeSeries & { lift?: (number | null)[] })[];
}

export interface Period {
  from: Day;
  to: Day;
  papers: number;
}

export interface ThemeComparison {
  id: string;
  name: string;
  before: number;
  after: number;
  shareBefore: number | null;
  shareAfter: number | null;
  /** Null where one of the periods has no papers. */
  ratio: number | null;
  difference: { value: number; low: number; high: number } | null;
  z: number;
  p: number;
  /** Null where the theme has fewer than 5 papers in both periods together. */
  q: number | null;
  sameSources: Ratio | null;
}

/** Without periods where none was asked for and no paper is dated. */
export interface Comparison {
  before: Period | null;
  after: Period | null;
  themes: ThemeComparison[];
}

export interface Mover extends Ratio {
  theme: string;
  name: string;
  before: number;
  after: number;
  shrunk: number;
  p: number;
  q: number;
  sameSources: Ratio | null;
}

export interface Movers {
  before: Period | null;
  after: Period | null;
  movers: Mover[];
}

export interface PaperSummary {
  id: string;
  title: string;
  /** As precise as known: `2024-05-24`, `2024-05`, `2024`. */
  date: string | null;
  dateSource: 'stated' | 'inferred' | null;
  authors: string[];
  authorCount: number | null;
  organisation: string | null;
  venue: string | null;
  url: string | null;
  themes: { id: string; strength: Strength }[];
}

export interface PaperPage {
  total: number;
  papers: PaperSummary[];
  next: string | null;
}

export interface PaperDetail extends PaperSummary {
  abstract: string | null;
  arxivId: string | null;
  doi: string | null;
  categories: string[];
  keywords: string[];
  tags: { theme: string; strength: Strength; spans: Span[] }[];
  sources: { dump: string; name: string; line: number; statedDate: string | null }[];
}

/** What a list of papers shows beside a title: the abstract and the words behind the themes asked for. */
export interface Evidence {
  paper: string;
  abstract: string | null;
  spans: { theme: string; field: Field; start: number; end: number }[];
}

export interface IngestReport {
  dump: { id: string; name: string; sha256: string; format: string; crawledOn: Day | null; bytes: number };
  duplicate: boolean;
  records: number;
  added: number;
  merged: number;
  fused: number;
  unchanged: number;
  rejected: number;
  /** The first 100. */
  rejections: { line: number; reason: string; excerpt: string }[];
  /** What a reader should know besides, one sentence each: a contradicted crawl day, days left without a year. */
  notes: string[];
  tags: number;
  milliseconds: number;
}

export interface DumpSummary {
  id: string;
  name: string;
  sha256: string;
  format: string;
  crawledOn: Day | null;
  bytes: number;
  ingestedAt: string;
  status: 'held' | 'rejected';
  report: IngestReport;
}

export interface Rejections {
  /** All of them; at most 10,000 are kept. */
  total: number;
  rejections: { line: number; reason: string; excerpt: string }[];
}

export interface Facet {
  value: string;
  name: string;
  papers: number;
}

/** How a list of papers divides, each count under all its filters. */
export interface Facets {
  dated: number;
  undated: number;
  themes: Facet[];
  sources: Facet[];
  /** The 20 with most papers. */
  venues: Facet[];
}

export interface Stats {
  papers: number;
  dated: number;
  undated: number;
  themes: number;
  tags: number;
  dumps: number;
  /** First and last day of any dated paper, as precise as known. */
  from: string | null;
  to: string | null;
  horizon: Day | null;
}
