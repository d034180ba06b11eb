import type { Taxonomy } from '@/lib/model/taxonomy';
import type { Field } from '@/lib/model/theme';
import { parsePattern, type Atom, type Pattern } from '@/lib/themes/parse-pattern';
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

/** Where the pattern can end when it begins at token `i`: numbers of the tokens behind it. */
function ends(pattern: Pattern, tokens: Token[], i: number): number[] {
  const distinct = (list: number[]) => [...new Set(list)];
  if (pattern.kind === 'word') {
    const token = tokens[i];
    return token !== undefined && accepts(pattern.atom, token) ? [i + 1] : [];
  }
  if (pattern.kind === 'row') {
    return pattern.parts.reduce(
      (starts, part) => distinct(starts.flatMap((s) => ends(part, tokens, s))),
      [i],
    );
  }
  if (pattern.kind === 'either')
    return distinct(pattern.choices.flatMap((choice) => ends(choice, tokens, i)));
  const once = ends(pattern.part, tokens, i).filter((end) => end > i);
  if (pattern.kind === 'maybe') return distinct([i, ...once]);
  return distinct([i, ...once.flatMap((end) => ends(pattern, tokens, end))]);
}

/** Every place where the pattern stands, by trying it at each word. */
function places(pattern: string, text: string): { start: number; end: number }[] {
  const parsed = parsePattern(pattern);
  const tokens = tokenise(text);
  return tokens.flatMap((first, i) => {
    // No phrase crosses what does not join words: tokens from there on are out of its sight.
    const gap = tokens.findIndex((token, k) => k > i && !token.joined);
    const visible = gap < 0 ? tokens : tokens.slice(0, gap);
    return ends(parsed, visible, i).map((end) => ({
      start: first.start,
      end: (tokens[end - 1] as Token).end,
    }));
  });
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
