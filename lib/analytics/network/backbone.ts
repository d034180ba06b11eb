import type { Edge } from './edge';

/**
 * Disparity filter: the edges that matter to at least one of their ends. A node of k edges and strength
 * s would, by chance, give an edge at least the fraction w/s of its strength with probability
 * (1 − w/s)^(k−1); the edge stays when that is below `alpha` at either end. An end with a single edge
 * cannot vouch for it.
 * Source: M. Á. Serrano, M. Boguñá & A. Vespignani, "Extracting the multiscale backbone of complex
 * weighted networks", PNAS 106:6483, 2009.
 * @param edges each pair of nodes once
 * @returns for each edge whether it belongs to the backbone
 * @throws {RangeError} when a weight is not positive
 */
export function backbone(edges: readonly Edge[], alpha = 0.05): boolean[] {
  const strength = new Map<string, number>();
  const degree = new Map<string, number>();
  for (const { a, b, weight } of edges) {
    if (!(weight > 0)) throw new RangeError(`${a} – ${b} has the weight ${String(weight)}`);
    for (const node of [a, b]) {
      strength.set(node, (strength.get(node) ?? 0) + weight);
      degree.set(node, (degree.get(node) ?? 0) + 1);
    }
  }
  const chance = (node: string, weight: number) =>
    (1 - weight / (strength.get(node) ?? weight)) ** ((degree.get(node) ?? 1) - 1);
  return edges.map(({ a, b, weight }) => Math.min(chance(a, weight), chance(b, weight)) < alpha);
}
