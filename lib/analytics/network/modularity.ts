import type { Edge } from './edge';

/**
 * How much more of the edges' weight lies within communities than chance would put there:
 * Q = Σ_c [W_c/m − (S_c/2m)²], W_c the weight inside community c, S_c the summed strength of its nodes,
 * m the weight of all edges. Null without edges.
 * Source: M. E. J. Newman & M. Girvan, "Finding and evaluating community structure in networks",
 * Physical Review E 69:026113, 2004.
 * @param community community of each node
 * @throws {RangeError} when an edge ends at a node without a community
 */
export function modularity(edges: readonly Edge[], community: ReadonlyMap<string, number>): number | null {
  const inside = new Map<number, number>();
  const strength = new Map<number, number>();
  let total = 0;
  const of = (node: string): number => {
    const own = community.get(node);
    if (own === undefined) throw new RangeError(`node ${node} has no community`);
    return own;
  };
  for (const { a, b, weight } of edges) {
    const [ofA, ofB] = [of(a), of(b)];
    total += weight;
    if (ofA === ofB) inside.set(ofA, (inside.get(ofA) ?? 0) + weight);
    strength.set(ofA, (strength.get(ofA) ?? 0) + weight);
    strength.set(ofB, (strength.get(ofB) ?? 0) + weight);
  }
  if (total === 0) return null;
  let q = 0;
  for (const [own, sum] of strength) q += (inside.get(own) ?? 0) / total - (sum / (2 * total)) ** 2;
  return q;
}
