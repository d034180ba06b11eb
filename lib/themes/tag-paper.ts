import type { PaperText } from '@/lib/model/paper-text';
import type { Span, Tag } from '@/lib/model/theme';
import type { Evidence } from './evidence';
import { findEvidence } from './find-evidence';
import { passOn } from './pass-on';
import { selectHits } from './select-hits';
import { strengthOf } from './strength-of';
import type { Tagger } from './tagger';

function spanOf(tagger: Tagger, evidence: Evidence, hit: number, title: string, abstract: string): Span {
  const start = evidence.hitStart[hit] as number;
  const end = evidence.hitEnd[hit] as number;
  const inTitle = evidence.hitSentence[hit] === 0;
  const rule = tagger.rules[evidence.hitRule[hit] as number];
  return {
    field: inTitle ? 'title' : 'abstract',
    start,
    end,
    text: (inTitle ? title : abstract).slice(start, end),
    pattern: rule?.kind === 'hit' ? rule.pattern : '',
  };
}

/**
 * The themes of a paper, each with its strength and the words that earned it.
 *
 * A theme is tagged when one of its hits counts (`selectHits`), with the strength of `strengthOf`;
 * its ancestors are tagged with it (`passOn`).
 *
 * @returns in the order of the taxonomy; spans in order of field (title first), then start. Tags of
 *   one paper may share spans: they are not to be changed.
 */
export function tagPaper(tagger: Tagger, paper: PaperText): Tag[] {
  const { title } = paper;
  const abstract = paper.abstract ?? '';
  const evidence = findEvidence(tagger, title, abstract);
  if (evidence.hits === 0) return [];
  const own = selectHits(tagger, evidence);
  for (const draft of own) draft.strength = strengthOf(tagger, evidence, draft.hits, abstract);
  const known: Span[] = [];
  const tags: Tag[] = [];
  for (const { theme, strength, hits } of passOn(tagger, evidence, own)) {
    const spans: Span[] = [];
    for (const hit of hits) spans.push((known[hit] ??= spanOf(tagger, evidence, hit, title, abstract)));
    tags.push({ theme: tagger.themeIds[theme] as string, strength, spans });
  }
  return tags;
}
