import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communities } from '@/lib/analytics/network/communities';
import type { Edge } from '@/lib/analytics/network/edge';
import { modularity } from '@/lib/analytics/network/modularity';
import { arbitraryGraph } from './arbitrary-graph';
import { KARATE_MEMBERS, KARATE_TIES } from './karate-club';

describe('communities', () => {
  it('reaches modularity 0.42 in the karate club, as table 1 of Blondel et al. 2008 prints it', () => {
    const found = communities(KARATE_MEMBERS, KARATE_TIES);
    expect(quality(KARATE_MEMBERS, KARATE_TIES, found)).toBeCloseTo(0.42, 2);
    expect(new Set(found).size).toBe(4);
  });
  it('keeps two triangles apart that one edge joins, the first as number 0', () => {
    const edges = ['ab', 'bc', 'ac', 'de', 'ef', 'df', 'cd'].map(([a = '', b = '']) => ({ a, b, weight: 1 }));
    expect(communities([...'abcdef'], edges)).toEqual([0, 0, 0, 1, 1, 1]);
  });
  it('numbers by size and leaves a node without edges alone', () => {
    const edges = ['bc', 'de', 'ef', 'df'].map(([a = '', b = '']) => ({ a, b, weight: 0.001 }));
    expect(communities([...'abcdef'], edges)).toEqual([2, 1, 1, 0, 0, 0]);
    expect(communities(['x', 'y'], [])).toEqual([0, 1]);
    expect(communities([], [])).toEqual([]);
  });
  it('is at least as good as single nodes and at most as good as the best of all partitions', () => {
    fc.assert(
      fc.property(arbitraryGraph(6), ({ nodes, edges }) => {
        fc.pre(edges.length > 0);
        const found = communities(nodes, edges);
        const reached = quality(nodes, edges, found);
        let best = -1;
        for (const partition of partitions(nodes.length))
          best = Math.max(best, quality(nodes, edges, partition));
        expect(reached).toBeLessThanOrEqual(best + 1e-9);
        expect(reached).toBeGreaterThanOrEqual(
          quality(
            nodes,
            edges,
            nodes.map((_, index) => index),
          ) - 1e-9,
        );
      }),
    );
  });
  it('throws on an edge of another graph, a loop and a weight that is not positive', () => {
    expect(() => communities(['x'], [{ a: 'x', b: 'y', weight: 1 }])).toThrow('x – y');
    expect(() => communities(['x'], [{ a: 'x', b: 'x', weight: 1 }])).toThrow(RangeError);
    expect(() => communities(['x', 'y'], [{ a: 'x', b: 'y', weight: 0 }])).toThrow('weight 0');
  });
});

function quality(nodes: string[], edges: Edge[], community: number[]): number {
  return modularity(edges, new Map(nodes.map((node, index) => [node, community[index] ?? -1]))) ?? 0;
}

/** Every partition of `size` nodes: each node joins a community there is or opens the next. */
function* partitions(size: number, made: number[] = []): Generator<number[]> {
  if (made.length === size) {
    yield made;
    return;
  }
  for (let name = 0; name <= Math.max(-1, ...made) + 1; name += 1) yield* partitions(size, [...made, name]);
}
