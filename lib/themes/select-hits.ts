import type { Evidence, Hit } from './find-evidence';
import type { Tagger } from './tagger';

/**
 * Chooses the hits that count, by theme (index).
 *
 * 1. A hit whose `when` names conditions of which none is met, or whose `unless` names one that is
 *    met, anywhere in title or abstract, is dropped; so is a hit that lies inside an exclusion of its
 *    theme.
 * 2. Of what is left, within a theme and a field, leftmost-longest: the hit that begins first counts,
 *    of those that begin together the longest, of equals the earliest in the taxonomy; whatever
 *    overlaps it is dropped. Hits of different themes do not touch each other.
 */
export function selectHits(tagger: Tagger, evidence: Evidence): Map<number, Hit[]> {
  const selected = new Map<number, Hit[]>();
  for (const hit of evidence.hits) {
    const rule = tagger.rules[hit.rule];
    if (rule?.kind !== 'hit') continue;
    if (rule.when.length > 0 && !rule.when.some((condition) => evidence.conditions.has(condition))) continue;
    if (rule.unless.some((condition) => evidence.conditions.has(condition))) continue;
    const { field, start, end } = hit;
    const inside = evidence.exclusions.some(
      (x) => x.theme === rule.theme && x.field === field && x.start <= start && x.end >= end,
    );
    if (inside) continue;
    const hits = selected.get(rule.theme);
    const last = hits?.[hits.length - 1];
    if (hits === undefined) selected.set(rule.theme, [hit]);
    else if (last === undefined || last.field !== field || last.end <= start) hits.push(hit);
    else if (last.start === start && last.end < end) hits[hits.length - 1] = hit;
  }
  return selected;
}
