import type { Suspect } from '@/lib/model/taxonomy-answers';
import type { PaperText } from '@/lib/model/paper-text';
import type { Tag } from '@/lib/model/theme';

/** A paper that gains a theme, with the tag that it gains. */
export interface GainedPaper extends PaperText {
  id: string;
  tag: Tag;
}

/** Themes on papers: how many papers carry each, of how many. */
export interface Company {
  papers: number;
  themes: ReadonlyMap<string, number>;
}

const MOST_WORDS = 8;
const MOST_EXAMPLES = 5;
/** Fewer papers than these prove nothing. */
const FEW = 5;
const STOP_WORDS = new Set(
  'the a an of and or to in on for with by from as at is are we our this that these which be can it its using based via into over under their not but also such than have has been more most'.split(
    ' ',
  ),
);

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

/** Cosine of two profiles of themes, 0 to 1; null where one is empty. */
function likeness(a: Company, b: Company): number | null {
  const length = ({ themes }: Company): number => Math.hypot(...themes.values());
  const whole = length(a) * length(b);
  if (whole === 0) return null;
  let dot = 0;
  for (const [theme, count] of a.themes) dot += count * (b.themes.get(theme) ?? 0);
  return dot / whole;
}

/** Words beside the spans of a pattern, in both directions, most frequent first. */
function wordsBeside(papers: readonly GainedPaper[], pattern: string): Suspect['words'] {
  const counts = new Map<string, number>();
  for (const { title, abstract, tag } of papers) {
    const words = tag.spans
      .filter((span) => span.pattern === pattern)
      .flatMap(({ field, start, end }) => {
        const text = field === 'title' ? title : (abstract ?? '');
        const before =
          text
            .slice(Math.max(0, start - 30), start)
            .match(/[\p{L}\p{N}]+/gu)
            ?.slice(-2) ?? [];
        const after =
          text
            .slice(end, end + 30)
            .match(/[\p{L}\p{N}]+/gu)
            ?.slice(0, 2) ?? [];
        return [...before, ...after].map((word) => word.toLowerCase());
      });
    for (const word of new Set(words)) {
      if (word.length > 2 && !STOP_WORDS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
}

function reasonsOf(papers: readonly GainedPaper[], pattern: string, held: number): Suspect['reasons'] {
  const reasons: Suspect['reasons'] = [];
  const texts = papers.flatMap(({ tag }) =>
    tag.spans.filter((span) => span.pattern === pattern).map(({ text }) => text),
  );
  const capital = texts.filter((text) => /^[^a-z]*[A-Z][^a-z]*$/.test(text)).length;
  if (texts.length >= FEW && capital > texts.length * 0.1 && capital < texts.length * 0.9) {
    reasons.push({
      kind: 'case',
      message: `${share(capital, texts.length)} of its places are in capitals and the others are not: an acronym and a word may be mixed. "=" asks for one case.`,
    });
  }
  if (/^=?[\p{L}\p{N}]{1,4}$/u.test(pattern)) {
    reasons.push({
      kind: 'short',
      message:
        'So short a word often means several things; "when" asks for the words of its field beside it.',
    });
  }
  const passing = papers.filter(({ tag }) => tag.strength === 'mention').length;
  if (papers.length >= FEW && passing >= papers.length * 0.8) {
    reasons.push({
      kind: 'passing',
      message: `${share(passing, papers.length)} of the papers only mention it.`,
    });
  }
  if (papers.length >= FEW && papers.length > held) {
    reasons.push({
      kind: 'flood',
      message: `It brings ${papers.length} papers to a theme that has ${held}.`,
    });
  }
  return reasons;
}

/**
 * Groups the papers that a theme gains by the pattern that brings them, and says why some deserve a look:
 * capitals and small letters mixed, a very short word, mere mentions, more papers than the theme has, or papers whose
 * other themes are unlike those of the papers that the theme has (cosine below 0.3).
 *
 * @param held papers that the theme has now, as far as they were looked at.
 * @param now other themes of these, and of the gained ones.
 */
export function suspects(
  gained: readonly GainedPaper[],
  held: number,
  now: { held: Company; gained: Company },
): Suspect[] {
  const byPattern = new Map<string, GainedPaper[]>();
  for (const paper of gained) {
    for (const pattern of new Set(paper.tag.spans.map((span) => span.pattern))) {
      byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), paper]);
    }
  }
  const like = likeness(now.held, now.gained);
  const unlike: Suspect['reasons'] =
    like !== null && like < 0.3 && held >= FEW && gained.length >= FEW
      ? [
          {
            kind: 'company',
            message: `The other themes of the papers gained are unlike those of the papers it has (${like.toFixed(2)} of 1).`,
          },
        ]
      : [];
  return [...byPattern]
    .map(([pattern, papers]) => ({
      pattern,
      papers: papers.length,
      reasons: [...reasonsOf(papers, pattern, held), ...unlike],
      words: wordsBeside(papers, pattern),
      examples: papers.slice(0, MOST_EXAMPLES).map(({ id }) => id),
    }))
    .sort((a, b) => b.reasons.length - a.reasons.length || b.papers - a.papers);
}
