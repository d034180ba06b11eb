import type { Field } from '@/lib/model/theme';
import { edgeSlot, type Automaton } from './build-automaton';
import type { Cue } from './cues';
import { newScan, scanText, type Scan } from './scan-text';
import type { Tagger } from './tagger';

/** A place where a phrase stands. */
export interface Place {
  field: Field;
  /** UTF-16 offsets into the field. */
  start: number;
  end: number;
  /** Ordinal of the sentence in the field, from 0. */
  sentence: number;
}

export interface Hit extends Place {
  /** Index into the tagger's rules. */
  rule: number;
}

/** Everything the phrases say of one paper, in order of field (title first), then start, then end. */
export interface Evidence {
  hits: Hit[];
  exclusions: (Place & { theme: number })[];
  cues: (Place & { cue: Cue })[];
  conditions: Set<number>;
  /** Sentences of the abstract. */
  sentences: number;
}

/** State that `cls` leads to, 0 for none. */
function follow({ edges, classes }: Automaton, state: number, cls: number): number {
  const mask = edges.length / 2 - 1;
  const key = state * classes + cls;
  for (let slot = edgeSlot(key, mask); ; slot = (slot + 1) & mask) {
    const found = edges[slot * 2] as number;
    if (found === key + 1) return edges[slot * 2 + 1] as number;
    if (found === 0) return 0;
  }
}

function note(tagger: Tagger, rule: number, place: Place, evidence: Evidence): void {
  const found = tagger.rules[rule];
  if (found === undefined) return;
  if (found.kind === 'hit') evidence.hits.push({ ...place, rule });
  else if (found.kind === 'exclusion') evidence.exclusions.push({ ...place, theme: found.theme });
  else if (found.kind === 'cue') evidence.cues.push({ ...place, cue: found.cue });
  else evidence.conditions.add(found.condition);
}

function walk(tagger: Tagger, scan: Scan, field: Field, evidence: Evidence): void {
  const { automaton } = tagger;
  const { first, goesOn, outputFrom, outputs } = automaton;
  const { classes, starts, ends, stops } = scan;
  let sentence = 0;
  for (let from = 0; from < scan.count; from++) {
    let state = first[classes[from] as number] as number;
    if (state === 0) continue;
    const start = starts[from] as number;
    while (sentence < scan.stopCount && (stops[sentence] as number) <= start) sentence++;
    for (let at = from; state !== 0;) {
      const last = outputFrom[state + 1] as number;
      for (let o = outputFrom[state] as number; o < last; o++) {
        note(tagger, outputs[o] as number, { field, start, end: ends[at] as number, sentence }, evidence);
      }
      if (goesOn[state] === 0) break;
      const cls = classes[++at] as number;
      if (cls === 0) break;
      state = follow(automaton, state, cls);
    }
  }
}

/** Finds every phrase of the tagger in title and abstract, overlapping ones included. */
export function findEvidence(tagger: Tagger, title: string, abstract: string): Evidence {
  const evidence: Evidence = { hits: [], exclusions: [], cues: [], conditions: new Set(), sentences: 0 };
  const scan = newScan();
  scanText(tagger.lexicon, title, scan);
  walk(tagger, scan, 'title', evidence);
  scanText(tagger.lexicon, abstract, scan);
  walk(tagger, scan, 'abstract', evidence);
  evidence.sentences = scan.stopCount + 1;
  return evidence;
}
