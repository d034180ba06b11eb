import { edgeHash, type Automaton } from './build-automaton';
import type { Evidence } from './evidence';
import { scanText } from './scan-text';
import type { Tagger } from './tagger';

/** Link that a word of class `cls` leads to from `state`; 0 for none. */
function follow(automaton: Automaton, state: number, cls: number): number {
  const { edges, edgeBits } = automaton;
  const key = state * automaton.classes + cls;
  const hash = edgeHash(key);
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
  tagger: Tagger,
  evidence: Evidence,
  output: number,
  start: number,
  end: number,
  sentence: number,
) {
  const rule = tagger.rules[output];
  if (rule === undefined) return;
  if (rule.kind === 'hit') {
    const i = evidence.hits++;
    evidence.hitRule[i] = output;
    evidence.hitStart[i] = start;
    evidence.hitEnd[i] = end;
    evidence.hitSentence[i] = sentence;
  } else if (rule.kind === 'cue') {
    if (rule.cue === 'self' && evidence.firstOwnSentence === 0) evidence.firstOwnSentence = sentence;
    const i = evidence.cues++;
    evidence.cue[i] = rule.cue;
    evidence.cueEnd[i] = end;
    evidence.cueSentence[i] = sentence;
  } else if (rule.kind === 'condition') evidence.conditionPaper[rule.condition] = evidence.paper;
  else {
    const i = evidence.exclusions++;
    evidence.exclusionTheme[i] = rule.theme;
    evidence.exclusionStart[i] = start;
    evidence.exclusionEnd[i] = end;
    evidence.exclusionSentence[i] = sentence;
  }
}

/** Writes down the outputs of `state`. */
function noteAll(
  tagger: Tagger,
  evidence: Evidence,
  state: number,
  start: number,
  end: number,
  sentence: number,
) {
  const { outputFrom, outputs } = tagger.automaton;
  const last = outputFrom[state + 1] as number;
  for (let o = outputFrom[state] as number; o < last; o++) {
    note(tagger, evidence, outputs[o] as number, start, end, sentence);
  }
}

/**
 * Reads the scanned text from every word on; its first sentence has the number `sentence`.
 */
function walk(tagger: Tagger, evidence: Evidence, sentence: number): void {
  const { automaton } = tagger;
  const { first, edgeBits, classes: width } = automaton;
  const bitMask = edgeBits.length * 32 - 1;
  const { classes, starts, ends, count, stops, stopCount } = evidence.scan;
  let stop = 0;
  for (let from = 0; from < count; from++) {
    let link = first[classes[from] as number] as number;
    // One branch for the three reasons to pass a word by: it begins no pattern; it ends none and none
    // goes on; none goes on with the next word.
    const bit = edgeHash((link >> 2) * width + (classes[from + 1] as number)) & bitMask;
    const goesOn = (link >> 1) & ((edgeBits[bit >>> 5] as number) >>> (bit & 31));
    if (((link | goesOn) & 1) === 0) continue;
    for (let at = from; ;) {
      if ((link & 1) !== 0) {
        const start = starts[from] as number;
        while (stop < stopCount && (stops[stop] as number) <= start) stop++;
        noteAll(tagger, evidence, link >> 2, start, ends[at] as number, sentence + stop);
      }
      if ((link & 2) === 0) break;
      const cls = classes[++at] as number;
      if (cls === 0) break;
      link = follow(automaton, link >> 2, cls);
      if (link === 0) break;
    }
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
