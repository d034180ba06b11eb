import { describe, expect, it } from 'vitest';
import { sentenceOf } from '@/lib/phrases/sentence-of';
import { Vocabulary } from '@/lib/phrases/vocabulary';

const TEXT = 'Tides are old. We train flow-matching models, e.g. of tides. They work.';

describe('the sentence of a phrase', () => {
  const vocabulary = new Vocabulary();
  const words = (...list: string[]): number[] => list.map((word) => vocabulary.number(word));

  it('is the first one that has it, in whatever inflection, with its place', () => {
    const found = sentenceOf(TEXT, words('flow', 'matching', 'model'), vocabulary);
    expect(found).toEqual({
      sentence: 'We train flow-matching models, e.g. of tides.',
      start: 9,
      end: 29,
    });
    expect(found?.sentence.slice(found.start, found.end)).toBe('flow-matching models');
  });

  it('is none where the text does not have the phrase', () => {
    expect(sentenceOf(TEXT, words('graph', 'flow'), vocabulary)).toBeNull();
  });
});
