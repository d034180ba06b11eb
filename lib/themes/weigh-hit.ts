import * as cues from './cues';
import type { Evidence } from './evidence';

// Imports are read anew at every use; these are folded into the code.
const { AGAINST, CONTRIBUTION: CONTRIBUTES, EXAMPLES, PRIOR } = cues;

/** Weights of a hit, by where it stands. */
const TITLE = 4;
const CONTRIBUTION = 3;
const PLAIN = 2;
const ASIDE = 1;

// So many characters a cue reaches behind its end.
const CONTRIBUTION_REACH = 60;
const EXAMPLES_REACH = 120;
const AGAINST_REACH = 20;

const COMMA = 44;

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13);

/** Where the blanks that end at `end` begin. */
function beforeBlanks(text: string, end: number): number {
  let at = end;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether the hit is an item of a list: a comma before it ("…, and X" too) or behind it. */
function isListed(text: string, start: number, end: number): boolean {
  let next = end;
  while (isBlank(text.charCodeAt(next))) next++;
  if (text.charCodeAt(next) === COMMA) return true;
  let before = beforeBlanks(text, start);
  if (text.endsWith(' and', before)) before = beforeBlanks(text, before - 3);
  else if (text.endsWith(' or', before)) before = beforeBlanks(text, before - 2);
  return text.charCodeAt(before - 1) === COMMA;
}

/** Whether a bracket opens in the sixty characters before `start` and does not close there. */
function isBracketed(text: string, start: number): boolean {
  for (let i = start - 1; i >= 0 && i >= start - 60; i--) {
    const code = text.charCodeAt(i);
    if (code === 41) return false;
    if (code === 40) return true;
  }
  return false;
}

/** What the cues of the hit's sentence make of it: negative for lesser, positive for more, 0 for nothing. */
function leaning(evidence: Evidence, hit: number): number {
  const sentence = evidence.hitSentence[hit] as number;
  const start = evidence.hitStart[hit] as number;
  let contributes = false;
  let aside = false;
  for (let c = 0; c < evidence.cues; c++) {
    if (evidence.cueSentence[c] !== sentence) continue;
    const gap = start - (evidence.cueEnd[c] as number);
    if (gap < 0) continue;
    const cue = evidence.cue[c];
    if (cue === CONTRIBUTES) contributes ||= gap <= CONTRIBUTION_REACH;
    else if (cue === AGAINST) {
      if (gap <= AGAINST_REACH) return -1;
    } else if (cue === PRIOR) aside = true;
    else if (cue === EXAMPLES) aside ||= gap <= EXAMPLES_REACH;
  }
  return contributes ? 1 : aside ? -1 : 0;
}

/**
 * How much one hit says that the paper is about its theme: `TITLE` in the title; in the abstract
 * `CONTRIBUTION` right behind words that say what the paper does ("we propose"), else `ASIDE` where it
 * is an aside — an example ("such as"), an item of a list, in brackets, of earlier work ("existing"),
 * or before the first sentence that speaks of the paper itself — and `PLAIN` otherwise. Right behind a
 * negation or comparison ("unlike", "without") it is an aside anywhere.
 */
export function weighHit(evidence: Evidence, hit: number, abstract: string): number {
  const lean = evidence.cues === 0 ? 0 : leaning(evidence, hit);
  const sentence = evidence.hitSentence[hit] as number;
  if (sentence === 0) return lean < 0 ? ASIDE : TITLE;
  if (lean !== 0) return lean > 0 ? CONTRIBUTION : ASIDE;
  if (sentence < evidence.firstOwnSentence) return ASIDE;
  const start = evidence.hitStart[hit] as number;
  const aside = isListed(abstract, start, evidence.hitEnd[hit] as number) || isBracketed(abstract, start);
  return aside ? ASIDE : PLAIN;
}
