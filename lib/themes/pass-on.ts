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

/**
 * Gives every ancestor what its descendants have: the greatest strength among them and itself, and
 * the hits of all that have this strength, a child's before its parent's where they overlap.
 *
 * @param own drafts of the themes that have hits of their own.
 * @returns these and their ancestors, by theme.
 */
export function passOn(tagger: Tagger, evidence: Evidence, own: Draft[]): Draft[] {
  const { ancestors, rank } = tagger;
  const byRank = own.sort((a, b) => (rank[a.theme] as number) - (rank[b.theme] as number));
  const drafts: Draft[] = [];
  const give = (theme: number, { strength, hits }: Draft) => {
    const known = drafts.find((draft) => draft.theme === theme);
    if (known === undefined) drafts.push({ theme, strength, hits });
    else if (known.strength === strength) known.hits = join(evidence, known.hits, hits);
    else if (strength === 'about') {
      known.strength = strength;
      known.hits = hits;
    }
  };
  for (const draft of byRank) {
    give(draft.theme, draft);
    for (const ancestor of ancestors[draft.theme] ?? []) give(ancestor, draft);
  }
  return drafts.sort((a, b) => a.theme - b.theme);
}
