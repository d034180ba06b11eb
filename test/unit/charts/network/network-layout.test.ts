import { describe, expect, it } from 'vitest';
import { networkLayout } from '../../../../lib/charts/network/network-layout';

const frame = { width: 600, height: 400, side: 50, edge: 20 };
const nodes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, radius: 6 }));
const links = [
  { a: 'a', b: 'b', weight: 0.9 },
  { a: 'b', b: 'c', weight: 0.9 },
  { a: 'a', b: 'c', weight: 0.9 },
  { a: 'd', b: 'e', weight: 0.9 },
  { a: 'e', b: 'f', weight: 0.9 },
  { a: 'd', b: 'f', weight: 0.9 },
  { a: 'c', b: 'd', weight: 0.1 },
];

describe('networkLayout', () => {
  it('draws the same network the same each time', () => {
    expect(networkLayout(nodes, links, frame)).toEqual(networkLayout(nodes, links, frame));
  });

  it('fills the frame and leaves room at its sides', () => {
    const spots = networkLayout(nodes, links, frame);
    expect(Math.min(...spots.map(({ x }) => x))).toBe(50);
    expect(Math.max(...spots.map(({ x }) => x))).toBe(550);
    expect(Math.min(...spots.map(({ y }) => y))).toBe(20);
    expect(Math.max(...spots.map(({ y }) => y))).toBe(380);
  });

  it('puts what is linked closer than what is not', () => {
    const [a, b, , , e] = networkLayout(nodes, links, { ...frame, height: 600, width: 660 });
    const far = (one = { x: 0, y: 0 }, other = { x: 0, y: 0 }) =>
      Math.hypot(one.x - other.x, one.y - other.y);
    expect(far(a, b)).toBeLessThan(far(a, e));
  });

  it('puts a single node into the middle, and nothing nowhere', () => {
    expect(networkLayout([{ id: 'a', radius: 5 }], [], frame)).toEqual([{ x: 300, y: 200 }]);
    expect(networkLayout([], [], frame)).toEqual([]);
  });
});
