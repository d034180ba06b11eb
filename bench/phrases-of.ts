import type { Taxonomy } from '../lib/model/taxonomy';
import { parsePattern, type Atom, type Pattern } from '../lib/themes/parse-pattern';

const MOST = 100;

/** Rows of words that the pattern accepts, at most a hundred; repeated groups are left out. */
function expand(pattern: Pattern): Atom[][] {
  if (pattern.kind === 'word') return [[pattern.atom]];
  if (pattern.kind === 'any') return [[]];
  if (pattern.kind === 'maybe') return [...expand(pattern.part), []].slice(0, MOST);
  if (pattern.kind === 'either') return pattern.choices.flatMap(expand).slice(0, MOST);
  return pattern.parts.reduce<Atom[][]>(
    (rows, part) => {
      const next = expand(part);
      return rows.flatMap((row) => next.map((more) => [...row, ...more])).slice(0, MOST);
    },
    [[]],
  );
}

/** The phrases of all themes, each as its words. */
export function phrasesOf(taxonomy: Taxonomy): Atom[][] {
  return taxonomy.themes.flatMap(({ patterns }) =>
    patterns.flatMap(({ phrase }) => expand(parsePattern(phrase))),
  );
}
