import type { Theme } from '@/lib/model/taxonomy';
import type { LineNote } from '@/lib/model/taxonomy-answers';
import { KnownPatterns } from './known-patterns';
import { parsePattern, type Atom, type Pattern } from './parse-pattern';
import { PatternGraph } from './pattern-graph';
import { linedDocument, readTaxonomy } from './read-taxonomy';

/** Pairs of states looked at before a pattern counts as bringing something. */
const MOST_STEPS = 2_000;

/** Whether every word that `a` accepts is accepted by `b`. */
function within(a: Atom, b: Atom): boolean {
  if (b.kind === 'prefix') {
    return a.forms.every((form) => b.forms.some((start) => form.toLowerCase().startsWith(start)));
  }
  if (a.kind === 'prefix' || (b.kind === 'cased' && a.kind !== 'cased')) return false;
  return a.forms.every((form) => b.forms.includes(b.kind === 'cased' ? form : form.toLowerCase()));
}

/** The states of `others` that a word of `atom` leads to, a phrase of theirs beginning at any word. */
function step(others: PatternGraph, states: readonly number[], atom: Atom): number[] {
  const reached = new Set<number>();
  for (const state of [...states, ...others.closure(0)]) {
    const edges = others.edges[state] ?? [];
    for (let e = 0; e < edges.length; e += 2) {
      if (!within(atom, others.atoms[edges[e] as number] as Atom)) continue;
      for (const to of others.closure(edges[e + 1] as number)) reached.add(to);
    }
  }
  return [...reached].sort((a, b) => a - b);
}

/**
 * Whether each phrase of `pattern` holds a phrase of `others`, itself aside, so that it stands on no paper
 * that they do not.
 *
 * @returns the output of one of them, or null.
 */
function heldBy(pattern: Pattern, self: number, others: PatternGraph): number | null {
  const graph = new PatternGraph();
  graph.add(pattern, 0);
  let by: number | null = null;
  const pending = graph.closure(0).map((state): [number, number[]] => [state, []]);
  const seen = new Set<string>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [state, others_] = next;
    if (graph.outputs[state] !== -1) return null;
    const edges = graph.edges[state] ?? [];
    for (let e = 0; e < edges.length; e += 2) {
      const reached = step(others, others_, graph.atoms[edges[e] as number] as Atom);
      const said = reached.find((one) => others.outputs[one] !== -1 && others.outputs[one] !== self);
      if (said !== undefined) {
        by ??= others.outputs[said] ?? null;
        continue;
      }
      for (const to of graph.closure(edges[e + 1] as number)) {
        const key = `${to} ${reached.join()}`;
        if (seen.has(key)) continue;
        if (seen.add(key).size > MOST_STEPS) return null;
        pending.push([to, reached]);
      }
    }
  }
  return by;
}

/** Patterns of a theme that a shorter one of it makes needless, by index. */
function shadowed({ patterns, not }: Theme, known: KnownPatterns): { index: number; by: string }[] {
  // A longer phrase may stand where an exclusion takes the shorter one.
  if (not.length > 0) return [];
  const parsed = patterns.map(({ phrase }) => parsePattern(phrase, known));
  const always = new PatternGraph();
  for (const [index, { when, unless, strength }] of patterns.entries()) {
    if (when.length + unless.length === 0 && strength === null) always.add(parsed[index] as Pattern, index);
  }
  return patterns.flatMap(({ strength }, index) => {
    // A pattern that makes a paper about the theme does what a shorter one does not.
    const by = strength === 'about' ? null : heldBy(parsed[index] as Pattern, index, always);
    return by === null ? [] : [{ index, by: patterns[by]?.phrase ?? '' }];
  });
}

/**
 * What is odd about a taxonomy that can be read: patterns whose every phrase holds a shorter one of the theme. They
 * only make spans longer and bring no paper.
 *
 * @returns in the order of lines; empty where the taxonomy cannot be read.
 */
export function taxonomyWarnings(yaml: string): LineNote[] {
  const reading = readTaxonomy(yaml);
  if (!('taxonomy' in reading)) return [];
  const { lineOf } = linedDocument(yaml);
  const known: KnownPatterns = new KnownPatterns();
  return reading.taxonomy.themes.flatMap((theme, t) =>
    shadowed(theme, known).map(({ index, by }) => ({
      line: lineOf(['themes', t, 'patterns', index]),
      message: `theme "${theme.id}": pattern "${theme.patterns[index]?.phrase}" brings no paper that "${by}" does not`,
    })),
  );
}
