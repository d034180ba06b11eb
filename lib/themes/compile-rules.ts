import type { Taxonomy } from '@/lib/model/taxonomy';
import type { Strength } from '@/lib/model/theme';
import type { Entry } from './build-automaton';
import { CUES, type Cue } from './cues';
import { parsePattern, type Atom, type Phrase } from './parse-pattern';
import { atomKey } from './phrase-key';

/** What finding a phrase means. */
export type Rule =
  | {
      kind: 'hit';
      theme: number;
      pattern: string;
      /** Whether `when` or `unless` names anything. */
      conditional: boolean;
      when: number[];
      unless: number[];
      strength: Strength | null;
    }
  /** Hits of the theme that lie inside do not count. */
  | { kind: 'exclusion'; theme: number }
  /** Notes that the condition of this number is met. */
  | { kind: 'condition'; condition: number }
  | { kind: 'cue'; cue: Cue };

export interface Rules {
  atoms: Atom[];
  /** `output` is an index into `rules`. Hits come first, in the order of the taxonomy. */
  entries: Entry[];
  rules: Rule[];
}

/** Turns the patterns of a taxonomy and the cue phrases into rules and the phrases that call them. */
export function compileRules(taxonomy: Taxonomy): Rules {
  const atoms: Atom[] = [];
  const atomNumbers = new Map<string, number>();
  const entries: Entry[] = [];
  const rules: Rule[] = [];
  const conditionNumbers = new Map<string, number>();

  const numberOf = (atom: Atom): number => {
    const key = atomKey(atom);
    const known = atomNumbers.get(key) ?? atoms.push(atom) - 1;
    atomNumbers.set(key, known);
    return known;
  };
  const add = (phrases: Phrase[], rule: Rule) => {
    const output = rules.push(rule) - 1;
    for (const phrase of phrases) entries.push({ atoms: phrase.map(numberOf), output });
  };
  const conditionOf = (text: string): number => {
    const known = conditionNumbers.get(text) ?? conditionNumbers.size;
    conditionNumbers.set(text, known);
    return known;
  };

  for (const [theme, { patterns }] of taxonomy.themes.entries()) {
    for (const { phrase, when, unless, strength } of patterns) {
      add(parsePattern(phrase), {
        kind: 'hit',
        theme,
        pattern: phrase,
        conditional: when.length + unless.length > 0,
        when: when.map(conditionOf),
        unless: unless.map(conditionOf),
        strength,
      });
    }
  }
  for (const [theme, { not }] of taxonomy.themes.entries()) {
    for (const text of not) add(parsePattern(text), { kind: 'exclusion', theme });
  }
  for (const [text, condition] of conditionNumbers) add(parsePattern(text), { kind: 'condition', condition });
  for (const [cue, phrases] of CUES) {
    for (const text of phrases) add(parsePattern(text), { kind: 'cue', cue });
  }
  return { atoms, entries, rules };
}
