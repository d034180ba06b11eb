import type { Theme } from './taxonomy';
import type { Span, Strength } from './theme';

/** Something about one line of a taxonomy; from 1, null where it has no place. */
export interface LineNote {
  line: number | null;
  message: string;
}

export type TaxonomyOrigin = 'file' | 'edited';

/** The taxonomy saved last, or one of the history. */
export interface TaxonomyAnswer {
  version: string;
  origin: TaxonomyOrigin;
  savedAt: string;
  /** Whether the tags that readers see are by it. */
  inForce: boolean;
  /** What `If-Match` wants. */
  etag: string;
  yaml: string;
  groups: string[];
  themes: Theme[];
  warnings: LineNote[];
}

type JobState = 'waiting' | 'running' | 'done' | 'cancelled' | 'superseded' | 'failed';

/** A taxonomy on its way into force, or one that came there; times are ISO 8601. */
export interface TaxonomyJob {
  id: number;
  version: string;
  /** `retag`: nothing was edited, the tags are checked anew. */
  kind: TaxonomyOrigin | 'retag';
  state: JobState;
  phase: 'finding' | 'tagging' | 'writing' | null;
  /** Papers read of those that can be tagged otherwise; total is null until that is known. */
  done: number;
  total: number | null;
  /** Papers that are tagged otherwise; null until it is done. */
  changed: number | null;
  createdAt: string;
  startedAt: string | null;
  endedAt: string | null;
  error: string | null;
}

/** What came of saving. */
export interface SavedTaxonomy {
  version: string;
  etag: string;
  /** False: the taxonomy said the same before. */
  changed: boolean;
  job: TaxonomyJob | null;
  warnings: LineNote[];
}

/** How many of each kind of change lie between two taxonomies. */
export interface TaxonomySummary {
  added: number;
  removed: number;
  renamed: number;
  reparented: number;
  regrouped: number;
  patterns: Gains;
  exclusions: Gains;
}

interface Gains {
  added: number;
  removed: number;
}

/** One entry of the history. */
export interface TaxonomyEntry {
  id: number;
  version: string;
  origin: TaxonomyOrigin;
  savedAt: string;
  inForceAt: string | null;
  state: JobState;
  themes: number;
  patterns: number;
  /** Against the entry before; null for the first. */
  summary: TaxonomySummary | null;
}

/** The history, newest first. */
export interface TaxonomyVersions {
  head: string | null;
  inForce: string | null;
  versions: TaxonomyEntry[];
}

type NamedTheme = Pick<Theme, 'id' | 'name'>;
type ThemeWords = Partial<Pick<Theme, 'name' | 'group' | 'meaning' | 'parents' | 'mark'>>;

export interface Difference<Entry> {
  added: Entry[];
  removed: Entry[];
}

/** What changed of one theme; `was` and `now` hold the same keys, those that differ. */
export interface ThemeChange extends NamedTheme {
  was: ThemeWords;
  now: ThemeWords;
  patterns: Difference<Theme['patterns'][number]>;
  not: Difference<string>;
}

/** What lies between two taxonomies. */
export interface TaxonomyDiff {
  from: string;
  to: string;
  /** `order`: the groups as they stand now, where those that stayed stood otherwise; null where they did not. */
  groups: Difference<string> & { order: string[] | null };
  added: NamedTheme[];
  removed: NamedTheme[];
  changed: ThemeChange[];
}

/** The taxonomy that comes with the program, against the one saved last. */
export interface TaxonomyFileOffer {
  version: string;
  /** It came after the one that the edits began from, and differs from what is saved. */
  newer: boolean;
  diff: TaxonomyDiff | null;
}

/** Papers that gain or lose a theme, with the 95 % interval where a sample was read. */
export interface PaperShift {
  papers: number;
  low: number;
  high: number;
  /** Up to 20. */
  examples: { id: string; title: string; strength: Strength; spans: Span[] }[];
}

/** Why the papers that one pattern brings deserve a look. */
export interface Suspect {
  pattern: string;
  papers: number;
  reasons: { kind: 'case' | 'company' | 'passing' | 'flood' | 'short'; message: string }[];
  /** Words that stand beside it most. */
  words: { word: string; count: number }[];
  /** Ids of papers. */
  examples: string[];
}

/** What a change would do to one theme. */
export interface ThemePreview extends NamedTheme {
  state: 'added' | 'removed' | 'changed';
  before: number;
  after: number;
  gained: PaperShift;
  lost: PaperShift;
  /** Papers that were a mention and become about, and the other way. */
  strengthened: number;
  weakened: number;
  series: { bucket: 'month' | 'year'; buckets: string[]; before: number[]; after: number[] };
  /** Themes that share most with it, by the Jaccard index after the change; `before` is the index now. */
  overlaps: { theme: string; name: string; papers: number; jaccard: number; before: number }[];
  suspects: Suspect[];
}

/** What a taxonomy would change, before it is saved. */
export interface TaxonomyPreview {
  version: string;
  diff: TaxonomyDiff;
  warnings: LineNote[];
  /** Papers in the corpus. */
  papers: number;
  /** Null: every paper was looked at. Else the papers drawn, and their share of the corpus. */
  sample: { papers: number; share: number } | null;
  themes: ThemePreview[];
}

/** What the patterns of a theme may lack, from a sample of its papers beside others of the same days. */
export interface TaxonomySuggestions {
  theme: string;
  /** The taxonomy saved last, whose patterns count as known. */
  version: string;
  /** Papers read: of the theme, and others. */
  papers: number;
  others: number;
  /** The best first. */
  suggestions: {
    /** As it is written most often, in lower case: a pattern as it stands. */
    phrase: string;
    /** Mean TF-IDF over the papers of the theme less that over the others. */
    score: number;
    /** Papers of either sample that have it. */
    inTheme: number;
    inOthers: number;
    /** Ids of papers of the theme that have it, up to three. */
    examples: string[];
  }[];
}
