import { describe, expect, it } from 'vitest';
import { splitPhrases } from '@/lib/search/split-phrases';

describe('splitPhrases', () => {
  it('divides at commas outside of quotation marks', () => {
    expect(splitPhrases('mamba, "state, space" ,graph pooling')).toEqual([
      'mamba',
      '"state, space"',
      'graph pooling',
    ]);
  });

  it('leaves out what is empty or there already', () => {
    expect(splitPhrases(' ,mamba,,mamba,')).toEqual(['mamba']);
    expect(splitPhrases('')).toEqual([]);
  });

  it('keeps a quotation mark that nothing closes with all that follows, to be refused', () => {
    expect(splitPhrases('a,"b, c')).toEqual(['a', '"b, c']);
  });
});
