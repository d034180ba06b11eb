import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communities } from '@/lib/analytics/network/communities';
import { matrixOrder } from '@/lib/analytics/network/matrix-order';
import { arbitraryGraph } from './arbitrary-graph';

describe('matrixOrder', () => {
  it('brings interleaved communities together, the heaviest node first, its closest next', () => {
    const edges = [
      { a: 'p', b: 'q', weight: 1 },
      { a: 'q', b: 'r', weight: 5 },
      { a: 'p', b: 'r', weight: 1 },
      { a: 'x', b: 'y', weight: 2 },
    ];
    // Nodes x p y q r: p, q and r are the larger community; q and r weigh 6, p 2.
    expect(matrixOrder([...'xpyqr'], edges)).toEqual([3, 4, 1, 0, 2]);
  });
  it('draws every node once and never parts a community', () => {
    fc.assert(
      fc.property(arbitraryGraph(9), ({ nodes, edges }) => {
        const order = matrixOrder(nodes, edges);
        expect([...order].sort((a, b) => a - b)).toEqual(nodes.map((_, index) => index));
        const names = communities(nodes, edges);
        const drawn = order.map((index) => names[index] ?? -1);
        expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
      }),
    );
  });
  it('is empty for nothing', () => {
    expect(matrixOrder([], [])).toEqual([]);
  });
});
