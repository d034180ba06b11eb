import type { PatternGraph } from './pattern-graph';

/** The states that `set` reaches by `atom`, ascending. */
function step(graph: PatternGraph, set: number[], atom: number): number[] {
  const reached = new Set<number>();
  for (const state of set) {
    const edges = graph.edges[state] ?? [];
    for (let e = 0; e < edges.length; e += 2) {
      if (edges[e] === atom) for (const next of graph.closure(edges[e + 1] as number)) reached.add(next);
    }
  }
  return [...reached].sort((a, b) => a - b);
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
    for (const state of set) {
      if (state < own) continue;
      const edges = graph.edges[state] ?? [];
      for (let e = 0; e < edges.length; e += 2) {
        const next = step(graph, set, edges[e] as number);
        const key = next.join(',');
        if (!seen.has(key)) pending.push(next);
        seen.add(key);
      }
    }
  }
  return earlier;
}
