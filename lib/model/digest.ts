import type { Day } from './bucket';
import type { Mixes, Mover, Period } from './answers';

/** How often a digest is sent: every day, or once a week from Monday on. */
export const FREQUENCIES = ['daily', 'weekly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** What a digest is of. */
export interface DigestQuestion {
  /** Papers that have any of these themes; none: all papers. */
  themes: readonly string[];
  /** And these words. */
  q: string | null;
}

/** A paper that came in, with the words that made its themes. */
export interface DigestPaper {
  id: string;
  title: string;
  /** As precise as it is known. */
  date: string | null;
  inferred: boolean;
  authors: readonly string[];
  themes: readonly { id: string; name: string; strength: 'about' | 'mention'; words: readonly string[] }[];
}

/** What came and what moved, as it is told by mail, by webhook and on the page. */
export interface Digest {
  question: DigestQuestion;
  /** Names of the themes asked for. */
  names: readonly string[];
  /** Told of is what came in after `since`, up to `until`; ISO 8601. */
  since: string;
  until: string;
  came: {
    papers: number;
    /** Of these, without a date. */
    undated: number;
    dumps: number;
    /** Themes on them, most papers first. */
    themes: readonly { id: string; name: string; papers: number }[];
    /** The newest of them. */
    listed: readonly DigestPaper[];
  };
  /** Null where no two periods can be compared. */
  moved: {
    before: Period;
    after: Period;
    mix: Mixes | null;
    /** News where no themes were asked for; else each of these, clear or not. */
    movers: readonly Mover[];
    /** Clear changes that a change of the corpus may explain, and themes without a clear change. */
    unheld: number;
    quiet: number;
  } | null;
  corpus: { papers: number; undated: number; horizon: Day | null; version: string };
}
