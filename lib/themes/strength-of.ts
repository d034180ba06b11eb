import type { Strength } from '@/lib/model/theme';
import type { Evidence, Hit } from './find-evidence';
import type { Tagger } from './tagger';

/** How much of the paper a theme is, by the hits that count for it. */
export function strengthOf(tagger: Tagger, hits: Hit[], evidence: Evidence): Strength {
  let score = 0;
  for (const hit of hits) {
    const rule = tagger.rules[hit.rule];
    if (rule?.kind !== 'hit' || rule.strength === 'mention') continue;
    if (rule.strength === 'about') return 'about';
    const against = evidence.cues.some(
      (c) =>
        c.cue === 'against' &&
        c.field === hit.field &&
        c.sentence === hit.sentence &&
        c.end <= hit.start &&
        hit.start - c.end < 20,
    );
    if (against) continue;
    if (hit.field === 'title') return 'about';
    const own = evidence.cues.some(
      (c) => c.cue === 'own' && c.field === hit.field && c.sentence === hit.sentence,
    );
    score += own ? 2 : 1;
  }
  return score >= 2 ? 'about' : 'mention';
}
