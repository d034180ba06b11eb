import { describe, expect, it } from 'vitest';
import { modularity } from '@/lib/analytics/network/modularity';
import { KARATE_MEMBERS, KARATE_TIES } from './karate-club';

describe('modularity', () => {
  it('is worked by hand for two triangles joined by one edge: 2·(3/7 − (7/14)²) = 5/14', () => {
    const edges = ['ab', 'bc', 'ac', 'de', 'ef', 'df', 'cd'].map(([a = '', b = '']) => ({ a, b, weight: 1 }));
    const sides = new Map([...'abcdef'].map((node) => [node, node < 'd' ? 0 : 1]));
    expect(modularity(edges, sides)).toBeCloseTo(5 / 14, 14);
  });
  it('is 0 for one community of all and no data without edges', () => {
    const all = new Map(KARATE_MEMBERS.map((member) => [member, 0]));
    expect(modularity(KARATE_TIES, all)).toBeCloseTo(0, 14);
    expect(modularity([], all)).toBeNull();
  });
  it('throws on a node without a community', () => {
    expect(() => modularity([{ a: 'x', b: 'y', weight: 1 }], new Map([['x', 0]]))).toThrow('node y');
  });
});
