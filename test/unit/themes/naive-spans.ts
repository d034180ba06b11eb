import type { Taxonomy } from '@/lib/model/taxonomy';
import type { Field } from '@/lib/model/theme';
import { parsePattern, type Atom } from '@/lib/themes/parse-pattern';
import { tokenise, type Token } from '@/lib/themes/tokenise';

interface NaiveSpan {
  field: Field;
  start: number;
  end: number;
  pattern: string;
}

function accepts(atom: Atom, token: Token): boolean {
  if (atom.kind === 'cased') return atom.forms.includes(token.cased);
  if (atom.kind === 'prefix') return atom.forms.some((form) => token.folded.startsWith(form));
  return atom.forms.includes(token.folded);
}

/** Every place where some phrase of the pattern stands, by trying each at each word. */
function places(pattern: string, text: string): { start: number; end: number }[] {
  const tokens = tokenise(text);
  return parsePattern(pattern).flatMap((phrase) =>
    tokens.flatMap((first, i) => {
      const words = tokens.slice(i, i + phrase.length);
      const fits =
        words.length === phrase.length &&
        phrase.every(
          (atom, k) => accepts(atom, words[k] as Token) && (k === 0 || (words[k] as Token).joined),
        );
      return fits ? [{ start: first.start, end: (words.at(-1) as Token).end }] : [];
    }),
  );
}

/** The hits that count for each theme, by the definition in `selectHits`, without any machinery. */
export function naiveSpans(taxonomy: Taxonomy, paper: Record<Field, string>): Record<string, NaiveSpan[]> {
  const isThere = (pattern: string) =>
    places(pattern, paper.title).length + places(pattern, paper.abstract).length > 0;
  const found: Record<string, NaiveSpan[]> = {};
  for (const theme of taxonomy.themes) {
    const counted = theme.patterns.filter(
      ({ when, unless }) => (when.length === 0 || when.some(isThere)) && !unless.some(isThere),
    );
    const spans = (['title', 'abstract'] as const).flatMap((field) => {
      const exclusions = theme.not.flatMap((pattern) => places(pattern, paper[field]));
      const candidates = counted
        .flatMap(({ phrase }) =>
          places(phrase, paper[field]).map((place) => ({ field, ...place, pattern: phrase })),
        )
        .filter((hit) => !exclusions.some((x) => x.start <= hit.start && x.end >= hit.end))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const taken: NaiveSpan[] = [];
      for (const hit of candidates) if (hit.start >= (taken.at(-1)?.end ?? 0)) taken.push(hit);
      return taken;
    });
    if (spans.length > 0) found[theme.id] = spans;
  }
  return found;
}
