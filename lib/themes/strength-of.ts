import type { Strength } from '@/lib/model/theme';
import type { Evidence } from './evidence';
import type { Tagger } from './tagger';
import { weighHit } from './weigh-hit';

// An import is read anew at every use; this is folded into the code.
const weightOf = weighHit;

/** Weight from which on a paper is about a theme: a title, one contribution, a plain hit and an aside, or three asides. */
const ABOUT = 3;

/**
 * How much of the paper a theme is: about when the weights of its hits (`weighHit`) sum to at least
 * `ABOUT`, so that a theme named once in passing is a mention and a theme named twice is not. Hits of
 * patterns that the taxonomy fixes to `mention` weigh nothing; one hit of a pattern fixed to `about`
 * decides.
 */
export function strengthOf(tagger: Tagger, evidence: Evidence, hits: number[], abstract: string): Strength {
  let weight = 0;
  for (const hit of hits) {
    const rule = tagger.rules[evidence.hitRule[hit] as number];
    if (rule?.kind !== 'hit' || rule.strength === 'mention') continue;
    weight += rule.strength === 'about' ? ABOUT : weightOf(evidence, hit, abstract);
    if (weight >= ABOUT) return 'about';
  }
  return 'mention';
}
