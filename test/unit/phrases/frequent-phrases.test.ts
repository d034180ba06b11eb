import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frequentPhrases } from '@/lib/phrases/frequent-phrases';

/** How many texts hold the words side by side. */
const holding = (texts: readonly number[][], words: readonly number[]): number =>
  texts.filter((text) => text.some((_, at) => words.every((word, i) => text[at + i] === word))).length;

describe('frequent phrases', () => {
  it('stand in as many texts as asked, however often in one', () => {
    const texts = [
      [1, 2, 3, 0, 1, 2],
      [1, 2, 3],
      [2, 3, 0, 2, 3],
    ].map((text) => Int32Array.from(text));
    const trie = frequentPhrases(texts, 2);
    const has = (...words: number[]): boolean => trie.find(words) !== 0;
    expect([has(1, 2), has(2, 3), has(1, 2, 3), has(3, 1)]).toEqual([true, true, true, false]);
    expect(frequentPhrases(texts, 3).find([1, 2])).toBe(0);
    expect(frequentPhrases(texts, 3).find([2, 3])).not.toBe(0);
  });

  it('are exactly those that counting finds', () => {
    const word = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 6 }), (texts) => {
        const trie = frequentPhrases(
          texts.map((text) => Int32Array.from(text)),
          2,
        );
        for (const text of texts)
          for (let from = 0; from < text.length; from += 1)
            for (let length = 2; length <= 5 && from + length <= text.length; length += 1) {
              const words = text.slice(from, from + length);
              if (words.includes(0)) continue;
              expect(trie.find(words) !== 0).toBe(holding(texts, words) >= 2);
            }
      }),
    );
  });

  it('cannot be asked for without a number', () => {
    expect(() => frequentPhrases([], 0)).toThrow(RangeError);
  });
});
