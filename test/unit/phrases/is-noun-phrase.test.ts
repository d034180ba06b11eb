import { describe, expect, it } from 'vitest';
import { isNounPhrase } from '@/lib/phrases/is-noun-phrase';

describe('the name of a topic', () => {
  it.each([
    'graph neural network',
    'offline reinforcement learning',
    'low resource languages model',
    'flow matching',
    'temporal action localization',
  ])('can be "%s"', (phrase) => expect(isNounPhrase(phrase.split(' '), false)).toBe(true));

  it.each([
    ['extensive experiments', 'it is dull'],
    ['training process', 'it ends too generally'],
    ['requiring labels', 'it says what is done'],
    ['low rank', 'low needs company'],
    ['very deep', 'it ends in no noun'],
  ])('cannot be "%s": %s', (phrase) => expect(isNounPhrase(phrase.split(' '), false)).toBe(false));

  it('can open with a word that needs company where hyphens bind it', () => {
    expect(isNounPhrase(['low', 'horizon'], true)).toBe(true);
    expect(isNounPhrase(['out', 'of', 'distribution', 'detection'], true)).toBe(true);
  });
});
