import { edgeHash, type Automaton } from './build-automaton';
import * as kinds from './compile-rules';
import * as cues from './cues';
import type { Evidence } from './evidence';
import { scanText } from './scan-text';
import type { Tagger } from './tagger';

// Imports are read anew at every use; these are folded into the code of the inner loop.
const { CONDITION, CUE, HIT } = kinds;
const { SELF } = cues;
const hashOf = edgeHash;

/** Link that a word of class `cls` leads to from `state`; 0 for none. */
function follow(automaton: Automaton, state: number, cls: number): number {
  const { edges, edgeBits } = automaton;
  const key = state * automaton.classes + cls;
  const hash = hashOf(key);
  const bit = hash & (edgeBits.length * 32 - 1);
  if ((((edgeBits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return 0;
  const mask = edges.length - 1;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const found = edges[at] as number;
    if (found === key + 1) return edges[at + 1] as number;
    if (found === 0) return 0;
  }
}

/** Writes down that the phrase of `output` stands from `start` to `end` of `sentence`. */
function note(
  { ruleKinds, ruleValues }: Tagger,
  evidence: Evidence,
  output: number,
  start: number,
  end: number,
  sentence: number,
) {
  const kind = ruleKinds[output] as number;
  const value = ruleValues[output] as number;
  if (kind === HIT) {
    const i = evidence.hits++;
    evidence.hitRule[i] = output;
    evidence.hitStart[i] = start;
    evidence.hitEnd[i] = end;
    evidence.hitSentence[i] = sentence;
  } else if (kind === CUE) {
    if (value === SELF) {
      if (evidence.firstOwnSentence === 0) evidence.firstOwnSentence = sentence;
      return;
    }
    const i = evidence.cues++;
    evidence.cue[i] = value;
    evidence.cueEnd[i] = end;
    evidence.cueSentence[i] = sentence;
  } else if (kind === CONDITION) evidence.conditionPaper[value + 1] = evidence.paper;
  else {
    const i = evidence.exclusions++;
    evidence.exclusionTheme[i] = value;
    evidence.exclusionStart[i] = start;
    evidence.exclusionEnd[i] = end;
    evidence.exclusionSentence[i] = sentence;
  }
}

/** Follows the patterns that begin with word `from`; writes down those that end. */
function followFrom(tagger: Tagger, evidence: Evidence, from: number, sentence: number): void {
  const { automaton } = tagger;
  const { outputFrom, outputs } = automaton;
  const { classes, starts, ends } = evidence.scan;
  let link = automaton.first[classes[from] as number] as number;
  for (let at = from; ;) {
    if ((link & 1) !== 0) {
      const last = outputFrom[(link >> 2) + 1] as number;
      for (let o = outputFrom[link >> 2] as number; o < last; o++) {
        note(tagger, evidence, outputs[o] as number, starts[from] as number, ends[at] as number, sentence);
      }
    }
    if ((link & 2) === 0) return;
    const cls = classes[++at] as number;
    if (cls === 0) return;
    link = follow(automaton, link >> 2, cls);
    if (link === 0) return;
  }
}

/**
 * Picks the words from which on some pattern ends or goes on with the next word; all others are passed
 * by without a branch. Notes the conditions that single words meet.
 *
 * @returns how many were picked.
 */
function pickBeginnings(
  { automaton, loneCondition }: Tagger,
  { scan, conditionPaper, paper }: Evidence,
): number {
  const { first, edgeBits, classes: width } = automaton;
  const bitMask = edgeBits.length * 32 - 1;
  const { classes, picked, count } = scan;
  let more = 0;
  let cls = classes[0] as number;
  for (let from = 0; from < count; from++) {
    const next = classes[from + 1] as number;
    const link = first[cls] as number;
    conditionPaper[loneCondition[cls] as number] = paper;
    const bit = hashOf((link >> 2) * width + next) & bitMask;
    picked[more] = from;
    more += (link | ((link >> 1) & ((edgeBits[bit >>> 5] as number) >>> (bit & 31)))) & 1;
    cls = next;
  }
  return more;
}

/** Reads the scanned text; its first sentence has the number `sentence`. */
function walk(tagger: Tagger, evidence: Evidence, sentence: number): void {
  const { starts, picked, stops, stopCount } = evidence.scan;
  const more = pickBeginnings(tagger, evidence);
  let stop = 0;
  for (let m = 0; m < more; m++) {
    const from = picked[m] as number;
    const start = starts[from] as number;
    while (stop < stopCount && (stops[stop] as number) <= start) stop++;
    followFrom(tagger, evidence, from, sentence + stop);
  }
}

/**
 * Finds every phrase of the tagger in title and abstract, overlapping ones included.
 *
 * @returns the tagger's own columns, valid until the next call.
 */
export function findEvidence(tagger: Tagger, title: string, abstract: string): Evidence {
  const { evidence, lexicon } = tagger;
  evidence.paper++;
  evidence.hits = 0;
  evidence.exclusions = 0;
  evidence.cues = 0;
  evidence.firstOwnSentence = 0;
  scanText(lexicon, title, evidence.scan);
  evidence.scan.stopCount = 0;
  walk(tagger, evidence, 0);
  scanText(lexicon, abstract, evidence.scan);
  walk(tagger, evidence, 1);
  return evidence;
}
