import type { PatternGraph } from './pattern-graph';

/** Sets of states looked at before a pattern counts as saying something new. */
const MOST_SETS = 5_000;

/** The states that `set` reaches by each of the atoms that lead on from its states from `own` on. */
function stepsOf(graph: PatternGraph, set: number[], own: number): number[][] {
  const reached = new Map<number, Set<number>>();
  for (const state of set) {
    if (state < own) continue;
    const edges = graph.edges[state] as number[];
    for (let e = 0; e < edges.length; e += 2) reached.set(edges[e] as number, new Set());
  }
  for (const state of set) {
    const edges = graph.edges[state] as number[];
    for (let e = 0; e < edges.length; e += 2) {
      const next = reached.get(edges[e] as number);
      if (next !== undefined) for (const to of graph.closure(edges[e + 1] as number)) next.add(to);
    }
  }
  return [...reached.values()].map((states) => [...states].sort((a, b) => a - b));
}

/**
 * Whether every phrase of the pattern added last is one of an earlier pattern too: language
 * inclusion, by following both side by side. Words are compared as atoms, so `quantiz*` is not seen
 * to include `quantization`.
 *
 * @param own first state of the pattern added last, as `add` returned it.
 * @returns the output of an earlier pattern that says one of these phrases, or null where the last
 *   says something new.
 */
export function saysNothingNew(graph: PatternGraph, own: number): number | null {
  const pending = [graph.closure(0)];
  const seen = new Set<string>();
  let earlier: number | null = null;
  for (let set = pending.pop(); set !== undefined; set = pending.pop()) {
    const others = set.filter((state) => state < own);
    // Only the last pattern goes on from here, and every pattern ends somewhere.
    if (others.length === 0) return null;
    if (set.some((state) => state >= own && graph.outputs[state] !== -1)) {
      const said = others.find((state) => graph.outputs[state] !== -1);
      if (said === undefined) return null;
      earlier ??= graph.outputs[said] ?? null;
    }
    for (const next of stepsOf(graph, set, own)) {
      const key = next.join(',');
      if (!seen.has(key)) pending.push(next);
      if (seen.add(key).size > MOST_SETS) return null;
    }
  }
  return earlier;
}
