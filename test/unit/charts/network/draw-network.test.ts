import { describe, expect, it } from 'vitest';
import { drawNetwork } from '../../../../lib/charts/network/draw-network';
import { networkWords } from '../../../../lib/charts/network/network-words';
import type { Cooccurrence } from '../../../../lib/model/answers';

const pair = (a: string, b: string, count: number, npmi: number) => ({
  a,
  b,
  count,
  expected: 5,
  lift: count / 5,
  jaccard: 0.2,
  cosine: 0.3,
  npmi,
  association: count / 2500,
});
// N = 500, each theme on 50 papers: 5 expected of each pair. Two triangles and one theme apart.
const answer: Cooccurrence = {
  from: null,
  to: null,
  papers: 500,
  themes: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, i) => ({ id, count: 50 - i })),
  pairs: [
    pair('a', 'b', 30, 0.6),
    pair('a', 'c', 28, 0.58),
    pair('b', 'c', 26, 0.56),
    pair('d', 'e', 30, 0.6),
    pair('d', 'f', 25, 0.5),
    pair('e', 'f', 22, 0.45),
    pair('c', 'd', 14, 0.25),
    pair('a', 'g', 3, -0.1),
  ],
};
const themes = new Map(answer.themes.map(({ id }) => [id, { id, name: `Theme ${id}`, group: 'Learning' }]));
const look = { links: 'clear', threshold: null, most: 40 } as const;
const drawing = drawNetwork(answer, themes, 3, look);

describe('drawNetwork', () => {
  it('draws the themes that a link reaches and names the others', () => {
    expect(drawing.network.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(drawing.alone).toEqual(['Theme g']);
  });

  it('gives each community a colour and a shape, and links inside it that colour', () => {
    const marks = new Map(drawing.network.nodes.map(({ id, mark }) => [id, `${mark.slot} ${mark.marker}`]));
    expect([...marks.values()]).toEqual([
      '1 circle',
      '1 circle',
      '1 circle',
      '2 square',
      '2 square',
      '2 square',
    ]);
    const slots = drawing.network.links.map(({ a, b, slot }) => `${a}${b} ${slot}`);
    expect(slots).toContain('ab 1');
    expect(slots).toContain('de 2');
    expect(slots).toContain('cd null');
    expect(drawing.communities.map(({ names }) => names.length)).toEqual([3, 3]);
  });

  it('keeps communities when a threshold takes links away', () => {
    const high = drawNetwork(answer, themes, 3, { ...look, threshold: 0.5 });
    expect(high.network.links.map(({ a, b }) => `${a}${b}`)).toEqual(['ab', 'de', 'ac', 'bc', 'df']);
    expect(high.communities.map(({ mark }) => mark.slot)).toEqual([1, 2]);
  });

  it('says each theme and link in words', () => {
    expect(drawing.network.nodes[0]?.words).toBe(
      'Theme a: 50 papers, 2 links, the strongest with Theme b (NPMI +0.60)',
    );
    expect(drawing.network.links[0]?.words).toBe(
      'Theme a and Theme b: 30 papers, 5.0 expected, lift ×6.0, NPMI +0.60, q < 0.001',
    );
  });

  it('takes no more themes than asked for', () => {
    expect(drawNetwork(answer, themes, 3, { ...look, most: 3 }).network.nodes).toHaveLength(3);
  });

  it('has nothing to draw where no pair is clear', () => {
    const none = drawNetwork({ ...answer, pairs: [] }, themes, 3, look);
    expect(none.network.nodes).toEqual([]);
    expect(none.alone).toHaveLength(7);
  });
});

describe('networkWords', () => {
  it('names each community by its theme with most papers', () => {
    const words = networkWords(drawing, 500, 3, {});
    expect(words.title).toBe('Two communities: around Theme a and Theme d');
    expect(words.sub).toContain(
      '7 links with an NPMI of 0.00 or more and at least 3 papers, among 500 papers',
    );
    expect(words.alone).toBe('No link at this threshold: Theme g.');
    expect(words.alt).toContain('Network of 6 themes with 7 links.');
  });

  it('asks where there is no community', () => {
    const none = drawNetwork({ ...answer, pairs: [] }, themes, 3, look);
    expect(networkWords(none, 500, 3, {}).title).toBe('Which themes share papers?');
  });
});
