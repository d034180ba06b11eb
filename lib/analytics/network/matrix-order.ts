import { communities } from './communities';
import type { Edge } from './edge';

/**
 * Order of rows and columns that puts what occurs together side by side: communities by size, inside
 * them the node with most weight to its own community first, then always the node with most weight to
 * the last one placed (ties: in the order given).
 * Source: communities by Blondel et al. 2008; the chain inside them is a nearest-neighbour seriation
 * (M. Hahsler, K. Hornik & C. Buchta, "Getting things in order", Journal of Statistical Software 25:3, 2008).
 * @returns positions in `nodes`, in the order to draw them
 * @throws {RangeError} when an edge is no edge between two of the nodes, or its weight is not positive
 */
export function matrixOrder(nodes: readonly string[], edges: readonly Edge[]): number[] {
  const community = communities(nodes, edges);
  const position = new Map(nodes.map((node, index) => [node, index]));
  const near = nodes.map(() => new Map<number, number>());
  for (const { a, b, weight } of edges) {
    const [from, to] = [position.get(a) ?? 0, position.get(b) ?? 0];
    if (community[from] !== community[to]) continue;
    near[from]?.set(to, weight + (near[from].get(to) ?? 0));
    near[to]?.set(from, weight + (near[to].get(from) ?? 0));
  }
  const order: number[] = [];
  for (let name = 0; name <= Math.max(-1, ...community); name += 1) {
    order.push(
      ...chain(
        nodes.flatMap((_, index) => (community[index] === name ? [index] : [])),
        near,
      ),
    );
  }
  return order;
}

function chain(members: number[], near: readonly ReadonlyMap<number, number>[]): number[] {
  const left = new Set(members);
  const placed: number[] = [];
  const strength = (node: number) =>
    [...(near[node]?.values() ?? [])].reduce((sum, weight) => sum + weight, 0);
  while (left.size > 0) {
    const last = placed.at(-1);
    const closeness = (node: number) => (last === undefined ? strength(node) : (near[last]?.get(node) ?? 0));
    const next = [...left].reduce((best, node) => (closeness(node) > closeness(best) ? node : best));
    placed.push(next);
    left.delete(next);
  }
  return placed;
}
