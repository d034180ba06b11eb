import { describe, expect, it } from 'vitest';
import { moveNetwork } from '../../../app/_components/charts/move-network';

const mark = { rank: 0, slot: 1, marker: 'circle' } as const;
const network = {
  nodes: ['a', 'b', 'c'].map((id) => ({ id, name: id, count: 1, mark, words: '' })),
  links: [
    { a: 'a', b: 'b', slot: null, words: '' },
    { a: 'b', b: 'c', slot: null, words: '' },
  ],
};
const rest = { node: null, link: null };

describe('moveNetwork', () => {
  it('walks all links from the strongest, and stops at the ends', () => {
    expect(moveNetwork('ArrowRight', rest, network)).toEqual({ node: null, link: 0 });
    expect(moveNetwork('ArrowRight', { node: null, link: 1 }, network)).toEqual({ node: null, link: 1 });
    expect(moveNetwork('End', rest, network)).toEqual({ node: null, link: 1 });
  });

  it('walks themes up and down, and the links of the theme that is read', () => {
    const last = moveNetwork('ArrowUp', rest, network);
    expect(last).toEqual({ node: 2, link: null });
    expect(last && moveNetwork('ArrowRight', last, network)).toEqual({ node: 2, link: 1 });
    expect(moveNetwork('ArrowDown', rest, network)).toEqual({ node: 0, link: null });
  });

  it('leaves other keys alone', () => {
    expect(moveNetwork('x', rest, network)).toBeNull();
  });
});
