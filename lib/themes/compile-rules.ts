import type { Taxonomy } from '@/lib/model/taxonomy';
import type { Strength } from '@/lib/model/theme';
import { cueNumber, CUES, type Cue } from './cues';
import { KnownPatterns } from './known-patterns';
import { parsePattern } from './parse-pattern';
import { PatternGraph } from './pattern-graph';

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

// Kinds of rules as numbers, for the matcher.
export const HIT = 0;
const EXCLUSION = 1;
export const CONDITION = 2;
export const CUE = 3;

/** Kind of each rule and what it is about: theme, theme, condition, cue. */
export function ruleColumns(rules: Rule[]): { ruleKinds: Uint8Array; ruleValues: Int32Array } {
  const columns = { ruleKinds: new Uint8Array(rules.length), ruleValues: new Int32Array(rules.length) };
  for (const [r, rule] of rules.entries()) {
    const [kind, value] =
      rule.kind === 'hit'
        ? [HIT, rule.theme]
        : rule.kind === 'exclusion'
          ? [EXCLUSION, rule.theme]
          : rule.kind === 'condition'
            ? [CONDITION, rule.condition]
            : [CUE, cueNumber(rule.cue)];
    columns.ruleKinds[r] = kind;
    columns.ruleValues[r] = value;
  }
  return columns;
}

export interface Rules {
  /** The patterns of all rules; the output of each is an index into `rules`. */
  graph: PatternGraph;
  /** Hits come first, in the order of the taxonomy. */
  rules: Rule[];
}

/** Turns the patterns of a taxonomy and the cue phrases into rules and the graph that calls them. */
export function compileRules(taxonomy: Taxonomy, known: KnownPatterns = new KnownPatterns()): Rules {
  const graph = new PatternGraph();
  const rules: Rule[] = [];
  const conditions = new Map<string, number>();

  const add = (pattern: string, rule: Rule) => graph.add(parsePattern(pattern, known), rules.push(rule) - 1);
  const conditionOf = (pattern: string): number => {
    const known = conditions.get(pattern) ?? conditions.size;
    conditions.set(pattern, known);
    return known;
  };

  for (const [theme, { patterns }] of taxonomy.themes.entries()) {
    for (const { phrase, when, unless, strength } of patterns) {
      add(phrase, {
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
    for (const pattern of not) add(pattern, { kind: 'exclusion', theme });
  }
  for (const [pattern, condition] of conditions) add(pattern, { kind: 'condition', condition });
  for (const [cue, patterns] of CUES) for (const pattern of patterns) add(pattern, { kind: 'cue', cue });
  return { graph, rules };
}
