import type { Strength } from '@/lib/model/theme';
import type { Evidence } from './evidence';
import type { Tagger } from './tagger';

/** So many characters may stand between "unlike" and what it compares with. */
const REACH = 20;

/** Whether a phrase that negates or compares stands right before the hit, in its sentence. */
function isAgainst(evidence: Evidence, hit: number): boolean {
  const start = evidence.hitStart[hit] as number;
  for (let a = 0; a < evidence.againsts; a++) {
    if (evidence.againstSentence[a] !== evidence.hitSentence[hit]) continue;
    const gap = start - (evidence.againstEnd[a] as number);
    if (gap >= 0 && gap < REACH) return true;
  }
  return false;
}

/** How much of the paper a theme is, by the hits that count for it. */
export function strengthOf(tagger: Tagger, evidence: Evidence, hits: number[]): Strength {
  let score = 0;
  for (const hit of hits) {
    const rule = tagger.rules[evidence.hitRule[hit] as number];
    if (rule?.kind !== 'hit' || rule.strength === 'mention') continue;
    if (rule.strength === 'about') return 'about';
    if (evidence.againsts > 0 && isAgainst(evidence, hit)) continue;
    const sentence = evidence.hitSentence[hit] as number;
    if (sentence === 0) return 'about';
    score += evidence.ownPaper[sentence] === evidence.paper ? 2 : 1;
  }
  return score >= 2 ? 'about' : 'mention';
}
