import { describe, expect, it } from 'vitest';
import { drawNetwork } from '@/lib/charts/network/draw-network';
import { networkPicture } from '@/lib/charts/picture/network-picture';
import { pictureSvg } from '@/lib/charts/picture/picture-svg';
import type { Cooccurrence } from '@/lib/model/answers';

const ids = ['a', 'b', 'c'];
const pair = (a: string, b: string, count: number) => ({
  ...{ a, b, count, expected: 5, lift: count / 5, jaccard: 0.2, cosine: 0.3, npmi: 0.5, association: 0.01 },
});
const answer: Cooccurrence = {
  ...{ from: null, to: null, papers: 500 },
  themes: ids.map((id) => ({ id, count: 50 })),
  pairs: [pair('a', 'b', 30), pair('a', 'c', 28), pair('b', 'c', 26)],
};
const themes = new Map(ids.map((id) => [id, { id, name: `Theme ${id}`, group: 'Learning' }]));
const { network } = drawNetwork(answer, themes, 3, { links: 'clear', threshold: null, most: 40 });
const words = { title: 'One community', sub: '3 links.', notes: [], alt: 'A network.' };
const draw = (width: number) =>
  pictureSvg(networkPicture(network, words), '/co-occurrence?view=network', {
    ...{ scheme: 'light', scale: 1, background: 'surface', width },
  });

describe('the picture of a network', () => {
  it('has every link and every name of the network on the page', () => {
    const svg = draw(1000);
    for (const { path } of network.wide.links) expect(svg).toContain(` d="${path}"`);
    for (const id of ids) expect(svg).toContain(`Theme ${id}`);
  });

  it('is the narrow network where it is narrow', () => {
    expect(draw(400)).toContain(` d="${network.narrow.links[0]?.path ?? ''}"`);
  });
});
