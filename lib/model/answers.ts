import type { z } from 'zod';
import type { compareAnswer, themeComparisonAnswer } from './answer/compare-answer';
import type { compositionAnswer } from './answer/composition-answer';
import type { cooccurrenceAnswer, pairAnswer } from './answer/cooccurrence-answer';
import type { dumpAnswer } from './answer/dumps-answer';
import type { emergingAnswer, themeBurstAnswer } from './answer/emerging-answer';
import type { mixAnswer, mixesAnswer } from './answer/mix-answer';
import type { moverAnswer, moversAnswer } from './answer/movers-answer';
import type { pairTrendAnswer } from './answer/pair-trend-answer';
import type { paperAnswer } from './answer/paper-answer';
import type { papersAnswer, paperSummaryAnswer } from './answer/papers-answer';
import type { periodAnswer } from './answer/period-answer';
import type { ratioAnswer } from './answer/ratio-answer';
import type { rejectionsAnswer } from './answer/rejections-answer';
import type { reportAnswer } from './answer/report-answer';
import type { seriesAnswer, themeSeriesAnswer } from './answer/series-answer';
import type { statsAnswer } from './answer/stats-answer';
import type { themeSummaryAnswer } from './answer/themes-answer';
import type { timeAxisAnswer } from './answer/time-axis-answer';
import type { trendsAnswer } from './answer/trends-answer';
import type { Field } from './theme';

// What the reading routes answer and the pages show, as the schemas in `answer/` describe it to readers
// of the API. Shares are fractions, null means "no data" and is never 0.

export type Ratio = z.output<typeof ratioAnswer>;
export type ThemeSummary = z.output<typeof themeSummaryAnswer>;
export type Series = z.output<typeof seriesAnswer>;
export type ThemeSeries = z.output<typeof themeSeriesAnswer>;
export type TimeAxis = z.output<typeof timeAxisAnswer>;
export type Trends = z.output<typeof trendsAnswer>;
export type Pair = z.output<typeof pairAnswer>;
export type Cooccurrence = z.output<typeof cooccurrenceAnswer>;
export type PairTrend = z.output<typeof pairTrendAnswer>;
export type Period = z.output<typeof periodAnswer>;
export type ThemeComparison = z.output<typeof themeComparisonAnswer>;
export type Comparison = z.output<typeof compareAnswer>;
export type Mover = z.output<typeof moverAnswer>;
export type Movers = z.output<typeof moversAnswer>;
export type ThemeBurst = z.output<typeof themeBurstAnswer>;
export type Emerging = z.output<typeof emergingAnswer>;
export type Mix = z.output<typeof mixAnswer>;
export type Mixes = z.output<typeof mixesAnswer>;
export type Composition = z.output<typeof compositionAnswer>;
export type PaperSummary = z.output<typeof paperSummaryAnswer>;
export type PaperPage = z.output<typeof papersAnswer>;
export type PaperDetail = z.output<typeof paperAnswer>;
export type IngestReport = z.output<typeof reportAnswer>;
export type DumpSummary = z.output<typeof dumpAnswer>;
export type Rejections = z.output<typeof rejectionsAnswer>;
export type Stats = z.output<typeof statsAnswer>;

/** What a list of papers shows beside a title: the abstract and the words behind the themes asked for. */
export interface Evidence {
  paper: string;
  abstract: string | null;
  spans: { theme: string; field: Field; start: number; end: number }[];
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
  /** What the list would have at each strength; null where it is of no theme. */
  strengths: { any: number; about: number } | null;
  /** Formats of records; a paper can have several. */
  sources: Facet[];
  /** Dumps by id. */
  dumps: Facet[];
  /** The 20 with most papers. */
  venues: Facet[];
}
