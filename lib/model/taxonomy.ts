import type { Strength } from './theme';

/** One way of naming a theme, with the conditions under which it counts. */
export interface ThemePattern {
  /** As the taxonomy writes it, in the pattern language of `lib/themes/parse-pattern.ts`. */
  phrase: string;
  /** Counts only where one of these is in title or abstract too; empty: always. */
  when: string[];
  /** Counts only where none of these is in title or abstract. */
  unless: string[];
  /** Fixes the strength of its hits: `mention` at most a mention, `about` always about; null: by the rule. */
  strength: Strength | null;
}

export interface Theme {
  /** Slug. */
  id: string;
  name: string;
  group: string;
  /** What counts, in a sentence. */
  meaning: string;
  /** Ids of the themes that a paper with this one has too. */
  parents: string[];
  /** Identity in charts: colour slot 1–12, marker 1–4, dash a–c, e.g. `1.2.b`. */
  mark: string;
  patterns: ThemePattern[];
  /** A hit lying inside one of these does not count. */
  not: string[];
}

/** The themes, checked: ids are unique, parents exist and form no cycle, every pattern can be read. */
export interface Taxonomy {
  /** In the order of display. */
  groups: string[];
  themes: Theme[];
  /** 16 hex digits of the SHA-256 of the content; comments and layout of the file do not change it. */
  version: string;
}
