import type { Edge } from './edge';

/** Neighbours of each node with the weight between; a merged node is its own neighbour. */
type Graph = Map<number, number>[];

/** A move must gain more than rounding. */
const GAIN = 1e-12;

/**
 * Communities by the Louvain method: every node in turn joins the neighbouring community that raises
 * modularity most, until none does; communities become nodes and it starts again. Nodes are visited in
 * the order given, in place of a random one with a fixed seed, so the answer is the same each time.
 * Numbered from 0 by size, largest first, equal ones by their first node; a node without edges is a
 * community of its own.
 * Source: V. D. Blondel, J.-L. Guillaume, R. Lambiotte & E. Lefebvre, "Fast unfolding of communities in
 * large networks", Journal of Statistical Mechanics P10008, 2008.
 * @param nodes every node once
 * @param edges e.g. the pairs that pass the mask, with their association strength
 * @returns community of each node, in the order of `nodes`
 * @throws {RangeError} when an edge is no edge between two of the nodes, or its weight is not positive
 */
export function communities(nodes: readonly string[], edges: readonly Edge[]): number[] {
  let graph = graphOf(nodes, edges);
  let member = nodes.map((_, index) => index);
  for (;;) {
    const joined = renumber(localMoves(graph));
    const count = Math.max(-1, ...joined) + 1;
    member = member.map((node) => joined[node] ?? 0);
    if (count === graph.length) return bySize(member);
    graph = mergeNodes(graph, joined, count);
  }
}

function graphOf(nodes: readonly string[], edges: readonly Edge[]): Graph {
  const position = new Map(nodes.map((node, index) => [node, index]));
  const graph: Graph = nodes.map(() => new Map());
  for (const { a, b, weight } of edges) {
    const [from, to] = [position.get(a), position.get(b)];
    if (from === undefined || to === undefined || from === to || !(weight > 0)) {
      throw new RangeError(`${a} – ${b} of weight ${String(weight)} is no edge of this graph`);
    }
    add(graph[from], to, weight);
    add(graph[to], from, weight);
  }
  return graph;
}

function add(weights: Map<number, number> | undefined, key: number, weight: number): void {
  weights?.set(key, (weights.get(key) ?? 0) + weight);
}

/** One round over the nodes after another until no node moves; the community of each. */
function localMoves(graph: Graph): number[] {
  const strength = graph.map((near) => [...near.values()].reduce((sum, weight) => sum + weight, 0));
  const total = strength.reduce((sum, value) => sum + value, 0);
  const community = graph.map((_, node) => node);
  const communityStrength = [...strength];
  for (let moved = true; moved;) {
    moved = false;
    graph.forEach((near, node) => {
      const own = community[node] ?? node;
      const degree = strength[node] ?? 0;
      communityStrength[own] = (communityStrength[own] ?? 0) - degree;
      const links = linksTo(near, node, community);
      let [best, most] = [own, (links.get(own) ?? 0) - (degree * (communityStrength[own] ?? 0)) / total];
      for (const [other, weight] of links) {
        const gain = weight - (degree * (communityStrength[other] ?? 0)) / total;
        if (gain > most + GAIN) [best, most] = [other, gain];
      }
      communityStrength[best] = (communityStrength[best] ?? 0) + degree;
      community[node] = best;
      moved ||= best !== own;
    });
  }
  return community;
}

/** Weight from a node to each community around it, itself aside. */
function linksTo(near: Map<number, number>, node: number, community: readonly number[]): Map<number, number> {
  const links = new Map<number, number>();
  for (const [other, weight] of near) if (other !== node) add(links, community[other] ?? other, weight);
  return links;
}

/** Numbers from 0 in order of first appearance. */
function renumber(community: readonly number[]): number[] {
  const names = new Map([...new Set(community)].map((name, index) => [name, index]));
  return community.map((name) => names.get(name) ?? 0);
}

/** Communities become nodes; a loop holds twice the weight inside, as strength counts both ends. */
function mergeNodes(graph: Graph, joined: readonly number[], count: number): Graph {
  const merged: Graph = Array.from({ length: count }, () => new Map());
  graph.forEach((near, node) => {
    for (const [other, weight] of near) add(merged[joined[node] ?? 0], joined[other] ?? 0, weight);
  });
  return merged;
}

function bySize(member: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const name of member) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  // A map keeps first appearance, and sorting keeps the order of equal sizes.
  const ranked = [...sizes].sort((a, b) => b[1] - a[1]);
  const rank = new Map(ranked.map(([name], index) => [name, index]));
  return member.map((name) => rank.get(name) ?? 0);
}
