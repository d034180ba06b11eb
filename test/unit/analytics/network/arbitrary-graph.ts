import fc from 'fast-check';
import type { Edge } from '@/lib/analytics/network/edge';

/** A graph of up to `size` nodes `a`, `b`, …, each pair at most once. */
export function arbitraryGraph(size: number): fc.Arbitrary<{ nodes: string[]; edges: Edge[] }> {
  return fc.integer({ min: 1, max: size }).chain((count) => {
    const nodes = Array.from({ length: count }, (_, index) => String.fromCharCode(97 + index));
    const pairs = nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => ({ a, b })));
    return fc.array(fc.nat(4), { minLength: pairs.length, maxLength: pairs.length }).map((weights) => ({
      nodes,
      edges: pairs
        .map((pair, index) => ({ ...pair, weight: weights[index] ?? 0 }))
        .filter((e) => e.weight > 0),
    }));
  });
}
