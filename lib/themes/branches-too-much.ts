import type { Pattern } from './parse-pattern';
import { PatternGraph } from './pattern-graph';

/** Sets of states that one pattern may come to. */
const MOST_SETS = 1_000;

/**
 * Whether the automaton of the pattern alone would have more than a thousand states, as it can where
 * optional and repeated groups follow each other: the subset construction doubles with each.
 *
 * @param text as the pattern is written: most have no such group and need no closer look.
 */
export function branchesTooMuch(text: string, pattern: Pattern): boolean {
  if (!/\)[?*].*\)[?*]/s.test(text) && !/\)\*/.test(text)) return false;
  const graph = new PatternGraph();
  graph.add(pattern, 0);
  const pending = [graph.closure(0)];
  const seen = new Set<string>();
  for (let set = pending.pop(); set !== undefined; set = pending.pop()) {
    const reached = new Map<number, Set<number>>();
    for (const state of set) {
      const edges = graph.edges[state] ?? [];
      for (let e = 0; e < edges.length; e += 2) {
        const atom = edges[e] as number;
        const targets = reached.get(atom) ?? new Set();
        reached.set(atom, targets);
        for (const to of graph.closure(edges[e + 1] as number)) targets.add(to);
      }
    }
    for (const targets of reached.values()) {
      const next = [...targets].sort((a, b) => a - b);
      const key = next.join(',');
      if (seen.has(key)) continue;
      if (seen.add(key).size > MOST_SETS) return true;
      pending.push(next);
    }
  }
  return false;
}
