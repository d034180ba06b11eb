import type { Field, Strength } from './theme';

/** What a reader says of a tag: the paper has the theme, has it not, or it cannot be told. */
export const VERDICTS = ['yes', 'no', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A tag of the sample, with the paper as a reader needs it to judge. */
export interface QualityItem {
  position: number;
  paper: string;
  theme: string;
  name: string;
  meaning: string;
  mark: string;
  year: number | null;
  title: string;
  abstract: string | null;
  /** Null: the tag is gone since the sample was drawn. */
  strength: Strength | null;
  spans: { field: Field; start: number; end: number }[];
  verdict: Verdict | null;
}

/** How often a reader agreed; shares are null where nothing was judged yes or no. */
export interface Precision {
  items: number;
  yes: number;
  no: number;
  unsure: number;
  precision: number | null;
  low: number | null;
  high: number | null;
}

/** The sample drawn last and what came of it. */
export interface QualityAnswer {
  sample: { id: number; seed: number; taxonomyVersion: string; drawnAt: string } | null;
  /** Over all tags of the corpus: each judged tag weighs what it stands for. */
  overall: Precision;
  themes: (Precision & { theme: string; name: string })[];
  /** By year, newest first; undated papers last, as null. */
  periods: (Precision & { year: number | null })[];
  items: QualityItem[];
}

/** A verdict as it is exported. */
export interface QualityLabel {
  paper: string;
  title: string | null;
  theme: string;
  taxonomyVersion: string;
  verdict: Verdict;
  /** Whether the tag is still made by the same words. */
  holds: boolean;
  labelledAt: string;
}
