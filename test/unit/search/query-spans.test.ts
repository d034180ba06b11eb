import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/search/parse-query';
import { querySpans } from '@/lib/search/query-spans';
import { TextMatcher } from '@/lib/search/text-matcher';

const marked = (query: string, text: string) =>
  querySpans(parseQuery(query), text).map(({ start, end }) => text.slice(start, end));

describe('querySpans', () => {
  it('marks a phrase with its hyphens and in any form of its words', () => {
    expect(marked('"test time training"', 'Test-time training, and test-time trained models')).toEqual([
      'Test-time training',
      'test-time trained',
    ]);
  });

  it('marks each of several words, and joins those that overlap', () => {
    expect(marked('graph pooling', 'Pooling on graphs')).toEqual(['Pooling', 'graphs']);
    expect(marked('"a b" OR "b c"', 'a b c')).toEqual(['a b c']);
  });

  it('reads letters with marks, and offsets are into the text as it is', () => {
    expect(marked('polya', 'of Pólya, by Pólya')).toEqual(['Pólya', 'Pólya']);
    expect(marked('=GAN', 'A GAN, no gan, two GANs')).toEqual(['GAN', 'GANs']);
    expect(marked('quantiz*', 'Quantization of ½ bits')).toEqual(['Quantization']);
  });

  it('finds something in a text exactly where a search finds the text', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'models', 'model', 'é', 'x-y');
    const words = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, words, (phrase, text) => {
        const query = parseQuery(`"${phrase.join(' ')}"`);
        const found = new TextMatcher(query).score(text.join(' '), null) !== null;
        expect(querySpans(query, text.join(' ')).length > 0).toBe(found);
      }),
    );
  });
});
