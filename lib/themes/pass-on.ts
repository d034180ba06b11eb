import type { Strength } from '@/lib/model/theme';
import type { Evidence } from './evidence';
import type { Tagger } from './tagger';

/** A theme's tag before its spans are written out. */
export interface Draft {
  /** Index. */
  theme: number;
  strength: Strength;
  /** Indices into the evidence, ascending. */
  hits: number[];
}

function overlap(evidence: Evidence, a: number, b: number): boolean {
  if ((evidence.hitSentence[a] === 0) !== (evidence.hitSentence[b] === 0)) return false;
  const before = (evidence.hitEnd[a] as number) <= (evidence.hitStart[b] as number);
  return !before && (evidence.hitEnd[b] as number) > (evidence.hitStart[a] as number);
}

/** Adds to `hits` those of `more` that overlap none of them. */
function join(evidence: Evidence, hits: number[], more: number[]): number[] {
  const joined = hits.slice();
  for (const hit of more) {
    if (!joined.some((taken) => taken === hit || overlap(evidence, taken, hit))) joined.push(hit);
  }
  return joined.sort((a, b) => a - b);
}

/** Sorts a handful of drafts in place, by insertion. */
function sortBy(drafts: Draft[], key: (draft: Draft) => number): void {
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    let at = i;
    for (; at > 0 && key(drafts[at - 1] as Draft) > key(draft); at--) drafts[at] = drafts[at - 1] as Draft;
    drafts[at] = draft;
  }
}

/** Gives `theme` what `from` has: greater strength takes the place of lesser, equal strength joins. */
function give(evidence: Evidence, drafts: Draft[], theme: number, { strength, hits }: Draft): void {
  for (const known of drafts) {
    if (known.theme !== theme) continue;
    if (known.strength === strength) known.hits = join(evidence, known.hits, hits);
    else if (strength === 'about') {
      known.strength = strength;
      known.hits = hits;
    }
    return;
  }
  drafts.push({ theme, strength, hits });
}

/**
 * Gives every ancestor what its descendants have: the greatest strength among them and itself, and
 * the hits of all that have this strength, a child's before its parent's where they overlap.
 *
 * @param own drafts of the themes that have hits of their own; changed.
 * @returns these and their ancestors, by theme.
 */
export function passOn(tagger: Tagger, evidence: Evidence, own: Draft[]): Draft[] {
  const { ancestors, rank } = tagger;
  let drafts = own;
  if (own.some(({ theme }) => (ancestors[theme] as number[]).length > 0)) {
    sortBy(own, ({ theme }) => rank[theme] as number);
    drafts = [];
    for (const draft of own) {
      give(evidence, drafts, draft.theme, draft);
      for (const ancestor of ancestors[draft.theme] as number[]) give(evidence, drafts, ancestor, draft);
    }
  }
  sortBy(drafts, ({ theme }) => theme);
  return drafts;
}
