import type { Span, Strength, Tag } from '@/lib/model/theme';
import { findEvidence, type Hit } from './find-evidence';
import { selectHits } from './select-hits';
import { strengthOf } from './strength-of';
import type { Tagger } from './tagger';

export interface PaperText {
  title: string;
  abstract: string | null;
}

interface Draft {
  strength: Strength;
  hits: Hit[];
}

const overlaps = (a: Hit, b: Hit) => a.field === b.field && a.start < b.end && b.start < a.end;

const inOrder = (a: Hit, b: Hit) =>
  a.field === b.field ? a.start - b.start || b.end - a.end : a.field === 'title' ? -1 : 1;

/** Leaves out of `more` what overlaps `hits` or what was taken before. */
function joinHits(hits: Hit[], more: Hit[]): Hit[] {
  const joined = [...hits];
  for (const hit of more) if (!joined.some((taken) => overlaps(taken, hit))) joined.push(hit);
  return joined.sort(inOrder);
}

/** Gives the parent what its child has, unless the parent is stronger by itself. */
function passOn(child: Draft, parent: Draft | undefined): Draft {
  if (parent === undefined) return { strength: child.strength, hits: child.hits };
  if (parent.strength === child.strength) {
    return { strength: parent.strength, hits: joinHits(child.hits, parent.hits) };
  }
  return parent.strength === 'about' ? parent : { strength: 'about', hits: child.hits };
}

/**
 * The themes of a paper, each with its strength and the words that earned it.
 *
 * A theme is tagged when one of its hits counts (`selectHits`), with the strength of `strengthOf`. Its
 * parents are tagged too, with the child's strength and spans unless their own hits are stronger; at
 * equal strength they show both, the child's first where they overlap.
 *
 * @returns in the order of the taxonomy; spans in order of field (title first), then start.
 */
export function tagPaper(tagger: Tagger, paper: PaperText): Tag[] {
  const text = { title: paper.title, abstract: paper.abstract ?? '' };
  const evidence = findEvidence(tagger, text.title, text.abstract);
  const drafts = new Map<number, Draft>();
  for (const [theme, hits] of selectHits(tagger, evidence)) {
    drafts.set(theme, { strength: strengthOf(tagger, hits, evidence), hits });
  }
  for (const theme of tagger.order) {
    const draft = drafts.get(theme);
    if (draft === undefined) continue;
    for (const parent of tagger.parents[theme] ?? []) drafts.set(parent, passOn(draft, drafts.get(parent)));
  }
  const spanOf = ({ field, start, end, rule }: Hit): Span => {
    const fired = tagger.rules[rule];
    const pattern = fired?.kind === 'hit' ? fired.pattern : '';
    return { field, start, end, text: text[field].slice(start, end), pattern };
  };
  return [...drafts]
    .sort(([a], [b]) => a - b)
    .map(([theme, { strength, hits }]) => ({
      theme: tagger.taxonomy.themes[theme]?.id ?? '',
      strength,
      spans: hits.map(spanOf),
    }));
}
