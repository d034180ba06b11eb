import { newScan, type Scan } from './scan';

/**
 * What the phrases say of one paper, in columns: hit i is `hitRule[i]`, `hitStart[i]`, … The arrays
 * only grow; the counts say how much of them is meant. Overwritten by every paper.
 *
 * Sentences are numbered through the paper: 0 is the title, 1 and on are the abstract's.
 */
export interface Evidence {
  /** In order of field (title first), then start, then end. */
  hits: number;
  hitRule: number[];
  hitStart: number[];
  hitEnd: number[];
  hitSentence: number[];
  /** Places where the hits of a theme do not count, in the same order. */
  exclusions: number;
  exclusionTheme: number[];
  exclusionStart: number[];
  exclusionEnd: number[];
  exclusionSentence: number[];
  /** Phrases that say how their sentence speaks, in the same order. */
  cues: number;
  /** Numbers of `cues`. */
  cue: number[];
  cueEnd: number[];
  cueSentence: number[];
  /** First sentence of the abstract that speaks of the paper itself; 0 where none does. */
  firstOwnSentence: number;
  /** Number of the paper, by which what is left of earlier ones is told apart. */
  paper: number;
  /** Paper in which each condition, by its number + 1, was last met; 0 stands for none. */
  conditionPaper: Int32Array;
  scan: Scan;
}

/** Empty columns, with room for so many conditions. */
export function newEvidence(conditions: number): Evidence {
  return {
    hits: 0,
    hitRule: [],
    hitStart: [],
    hitEnd: [],
    hitSentence: [],
    exclusions: 0,
    exclusionTheme: [],
    exclusionStart: [],
    exclusionEnd: [],
    exclusionSentence: [],
    cues: 0,
    cue: [],
    cueEnd: [],
    cueSentence: [],
    firstOwnSentence: 0,
    paper: 0,
    conditionPaper: new Int32Array(conditions + 1),
    scan: newScan(),
  };
}
