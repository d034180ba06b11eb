import type { Evidence } from './evidence';
import type { Rule } from './compile-rules';
import type { Draft } from './pass-on';
import type { Tagger } from './tagger';

type HitRule = Extract<Rule, { kind: 'hit' }>;

const isMet = (evidence: Evidence, condition: number) =>
  evidence.conditionPaper[condition + 1] === evidence.paper;

/** Whether the conditions of the rule allow its hits in this paper. */
function isAllowed({ when, unless }: HitRule, evidence: Evidence): boolean {
  for (const condition of unless) if (isMet(evidence, condition)) return false;
  if (when.length === 0) return true;
  for (const condition of when) if (isMet(evidence, condition)) return true;
  return false;
}

/** Sentence 0 is the title, all others are the abstract. */
const sameField = (a: number, b: number) => (a === 0) === (b === 0);

function isExcluded(evidence: Evidence, theme: number, hit: number): boolean {
  for (let x = 0; x < evidence.exclusions; x++) {
    if (evidence.exclusionTheme[x] !== theme) continue;
    if (!sameField(evidence.exclusionSentence[x] as number, evidence.hitSentence[hit] as number)) continue;
    const starts = (evidence.exclusionStart[x] as number) <= (evidence.hitStart[hit] as number);
    if (starts && (evidence.exclusionEnd[x] as number) >= (evidence.hitEnd[hit] as number)) return true;
  }
  return false;
}

/** Adds `hit`, which begins no earlier than those before it, unless they keep it out. */
function add(evidence: Evidence, hits: number[], hit: number): void {
  const last = hits[hits.length - 1] as number;
  const start = evidence.hitStart[hit] as number;
  const lastEnd = evidence.hitEnd[last] as number;
  const otherField = !sameField(evidence.hitSentence[last] as number, evidence.hitSentence[hit] as number);
  if (otherField || lastEnd <= start) hits.push(hit);
  else if (evidence.hitStart[last] === start && (evidence.hitEnd[hit] as number) > lastEnd) {
    hits[hits.length - 1] = hit;
  }
}

/**
 * Chooses the hits that count.
 *
 * 1. A hit whose `when` names conditions of which none is met, or whose `unless` names one that is
 *    met, anywhere in title or abstract, is dropped; so is a hit that lies inside an exclusion of its
 *    theme.
 * 2. Of what is left, within a theme and a field, leftmost-longest: the hit that begins first counts,
 *    of those that begin together the longest, of equals the earliest in the taxonomy; whatever
 *    overlaps it is dropped. Hits of different themes do not touch each other.
 *
 * @returns one draft for each theme with hits, in the order in which they were met; hits do not overlap, and
 *   the strength is still to be told.
 */
export function selectHits(tagger: Tagger, evidence: Evidence): Draft[] {
  const { rules, slotOf } = tagger;
  const drafts: Draft[] = [];
  for (let hit = 0; hit < evidence.hits; hit++) {
    const rule = rules[evidence.hitRule[hit] as number];
    if (rule?.kind !== 'hit') continue;
    if (rule.conditional && !isAllowed(rule, evidence)) continue;
    if (evidence.exclusions > 0 && isExcluded(evidence, rule.theme, hit)) continue;
    const known = drafts[slotOf[rule.theme] as number];
    if (known !== undefined && known.theme === rule.theme) add(evidence, known.hits, hit);
    else slotOf[rule.theme] = drafts.push({ theme: rule.theme, strength: 'mention', hits: [hit] }) - 1;
  }
  return drafts;
}
