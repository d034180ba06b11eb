import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/search/parse-query';
import { phraseParts } from '@/lib/search/phrase-parts';
import { phrasesOf } from '@/lib/search/search-query';

/** The parts of the first phrase: `AT` of one word, `AT KEY` of two. */
function partsOf(query: string, common: string): string[] {
  const [terms = []] = phrasesOf(parseQuery(query));
  return phraseParts(terms, new Set(common.split(' '))).map(
    ({ at, neighbours }) => `${at}${neighbours ?? ''}`,
  );
}

describe('the parts of a phrase', () => {
  it('are two words each where both are common', () => {
    expect(partsOf('"graph neural network training"', 'graph neural network train')).toEqual([
      '0 graph neural',
      '2 network train',
    ]);
  });
  it('share a word where one would be left over', () => {
    expect(partsOf('"state space models"', 'state space model')).toEqual(['0 state space', '1 space model']);
  });
  it('are single words where one of two is not common', () => {
    expect(partsOf('"bag of words"', 'of word')).toEqual(['0', '1 of word']);
    expect(partsOf('"mamba state space"', 'state space')).toEqual(['0', '1 state space']);
    expect(partsOf('"of mamba of"', 'of')).toEqual(['0', '1', '2']);
  });
  it('are single words where a word stands for others than those of its stem', () => {
    expect(partsOf('="state space"', 'state space')).toEqual(['0', '1']);
    expect(partsOf('"state space model*"', 'state space model')).toEqual(['0 state space', '2']);
  });
  it('are one word of one word', () => {
    expect(partsOf('state', 'state')).toEqual(['0']);
  });
});
