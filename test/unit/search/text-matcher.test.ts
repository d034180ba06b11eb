import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/search/parse-query';
import { TextMatcher } from '@/lib/search/text-matcher';

const matches = (query: string, title: string, abstract: string | null = null): boolean =>
  new TextMatcher(parseQuery(query)).score(title, abstract) !== null;

describe('a text', () => {
  it.each([
    ['state space model', 'State-Space Models'],
    ['"state space model"', 'State-space models for vision'],
    ['"mixture of experts"', 'A Mixture-of-Experts layer'],
    ['"mixtures of expert"', 'A Mixture-of-Experts layer'],
    ['quantiz*', 'Quantized networks'],
    ['quantiz*', 'On QUANTIZATION'],
    ['generative*', 'Generatively trained'],
    ['=GAN', 'A GAN'],
    ['=GAN', 'Many GANs'],
    ['"=GAN training"', 'Training GANs: GAN-training'],
    ['polya', 'Pólya urns'],
    ['Pólya', 'Polya urns'],
    ['a OR zebra', 'A horse'],
    ['horse -zebra', 'A horse'],
    ['fine', 'The ﬁne print'],
    ['learn', 'Learning to learn'],
    ['"of the"', 'State of the art'],
    ['モデル', 'モデル'],
    ['"long range"', 'long–range'],
  ])('of %s is %s', (query, title) => {
    expect(matches(query, title)).toBe(true);
    expect(matches(query, 'Nothing', title)).toBe(true);
    expect(matches(`-(${query})`, title)).toBe(false);
  });

  it.each([
    ['testtime', 'Test-time training'],
    ['"space state"', 'State space'],
    ['"state model"', 'State space model'],
    ['=GAN', 'A gan'],
    ['=GAN', 'GANG'],
    ['=gan', 'GAN'],
    ['quantize*', 'Quantization'],
    ['horse -zebra', 'A horse and a zebra'],
    ['model train', 'A model'],
  ])('of %s is not %s', (query, title) => {
    expect(matches(query, title)).toBe(false);
  });

  it('ends where its field ends: no phrase goes on from title to abstract', () => {
    expect(matches('"state space"', 'state', 'space')).toBe(false);
    expect(matches('"space state"', 'state', 'space')).toBe(false);
    expect(matches('state space', 'state', 'space')).toBe(true);
  });

  it('scores a phrase by how often it stands there, in the title four times as much', () => {
    const score = (title: string, abstract: string) =>
      new TextMatcher(parseQuery('horse zebra OR horse')).score(title, abstract);
    // 1 time: 1/3, 4: 4/6, 5: 5/7; horse counts in both phrases of that word.
    expect(score('A', 'horse')).toBeCloseTo(2 / 3, 12);
    expect(score('horse', '')).toBeCloseTo(8 / 6, 12);
    expect(score('horse', 'horse zebra')).toBeCloseTo(5 / 7 + 1 / 3 + 5 / 7, 12);
  });
});
