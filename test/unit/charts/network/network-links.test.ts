import { describe, expect, it } from 'vitest';
import { networkLinks } from '../../../../lib/charts/network/network-links';
import type { TestedPair } from '../../../../lib/charts/matrix/tested-pairs';

const pair = (a: string, b: string, npmi: number, change: Partial<TestedPair> = {}): TestedPair => ({
  a,
  b,
  count: 9,
  expected: 1,
  lift: 9,
  jaccard: 0.2,
  cosine: 0.3,
  npmi,
  association: 0.01,
  q: 0.001,
  clear: true,
  ...change,
});
const all = { themes: ['a', 'b', 'c', 'd'], choice: 'clear', threshold: null } as const;
const named = (links: TestedPair[]) => links.map(({ a, b }) => `${a}${b}`);

describe('networkLinks', () => {
  it('takes clear pairs among the themes, the highest NPMI first', () => {
    const pairs = [
      pair('a', 'b', 0.2),
      pair('b', 'c', 0.5),
      pair('c', 'd', 0.9, { clear: false }),
      pair('a', 'z', 0.8),
    ];
    expect(named(networkLinks(pairs, all).links)).toEqual(['bc', 'ab']);
  });

  it('leaves out what is under the threshold, and keeps what lies on it', () => {
    const pairs = [pair('a', 'b', 0.2), pair('b', 'c', 0.3), pair('c', 'd', 0.5)];
    expect(named(networkLinks(pairs, { ...all, threshold: 0.3 }).links)).toEqual(['cd', 'bc']);
  });

  it('starts at 0 where the links are few', () => {
    expect(networkLinks([pair('a', 'b', 0.01)], all)).toMatchObject({ threshold: 0, usual: 0 });
  });

  it('starts at the lowest twentieth that leaves a hundred links', () => {
    const themes = Array.from({ length: 160 }, (_, i) => `t${i}`);
    // 80 links of NPMI 0.5, then 70 of 0.32.
    const pairs = themes.slice(1).map((id, i) => pair('t0', id, i < 80 ? 0.5 : 0.32));
    const found = networkLinks(pairs, { ...all, themes });
    expect(found.usual).toBeCloseTo(0.35, 12);
    expect(found.links).toHaveLength(80);
    expect(networkLinks(pairs, { ...all, themes, threshold: 0.1 })).toMatchObject({ threshold: 0.1 });
  });

  it('keeps of a dense graph what matters to one of its ends', () => {
    const leaves = Array.from({ length: 20 }, (_, i) => `l${String(i).padStart(2, '0')}`);
    // One link of the hub is twenty times as strong as the others: (1 − 20/39)^19 < .05.
    const pairs = leaves.map((id, i) => pair('hub', id, 0.5, { association: i === 0 ? 0.2 : 0.01 }));
    const found = networkLinks(pairs, { themes: ['hub', ...leaves], choice: 'backbone', threshold: 0 });
    expect(named(found.links)).toEqual(['hubl00']);
  });
});
