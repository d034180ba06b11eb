import { describe, expect, it } from 'vitest';
import { suggestPhrases } from '@/lib/phrases/suggest-phrases';

const titled = (...titles: string[]) => titles.map((title) => ({ title, abstract: null }));
const nothing = () => [];

describe('suggestPhrases', () => {
  const papers = titled('Sparse kernels for ships', 'Sparse kernel of boats and ships', 'Ships');
  const others = titled('Parrots', 'Boats');

  it('weighs terms by their mean TF-IDF over the papers of the theme less that over the others', () => {
    const [first, second, ...more] = suggestPhrases(papers, others, { known: nothing, limit: 10 });
    // In 3 of all 5 papers: IDF = 1 + ln(5/4) = 1.2231; in every paper of the theme, in none of the others.
    expect(first).toMatchObject({ phrase: 'ships', inTheme: 3, inOthers: 0, examples: [0, 1, 2] });
    expect(first?.score).toBeCloseTo(1.2231, 4);
    // In 2 of all 5 papers: IDF = 1 + ln(5/3) = 1.5108; in 2 of the 3, in none of the others.
    expect(second).toMatchObject({ phrase: 'sparse kernel', inTheme: 2, inOthers: 0, examples: [0, 1] });
    expect(second?.score).toBeCloseTo((2 / 3) * 1.5108, 4);
    expect(more).toEqual([]);
  });

  it('takes what others have from the score, and leaves out what is not ten times as usual in the theme', () => {
    const rest = [
      ...others,
      ...titled(...Array.from({ length: 18 }, () => 'Boats')),
      ...titled('Ship', 'Ship'),
    ];
    const [first, ...more] = suggestPhrases(papers, rest, { known: nothing, limit: 10 });
    // Ships in 5 of 25 papers: IDF = 1 + ln(25/6) = 2.4271; in all 3 of the theme, in 2 of the 22 others.
    expect(first).toMatchObject({ phrase: 'ships', inTheme: 3, inOthers: 2 });
    expect(first?.score).toBeCloseTo(2.4271 * (1 - 2 / 22), 4);
    expect(more).toMatchObject([{ phrase: 'sparse kernel' }]);
    const oftener = [...rest, ...titled('Ships')];
    expect(suggestPhrases(papers, oftener, { known: nothing, limit: 10 })).toMatchObject([
      { phrase: 'sparse kernel' },
    ]);
  });

  it('leaves out what is known already, and the phrases that it stands in', () => {
    const known = (text: string) =>
      [...text.matchAll(/kernels?/g)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      }));
    const phrases = suggestPhrases(papers, others, { known, limit: 10 }).map(({ phrase }) => phrase);
    expect(phrases).toEqual(['ships']);
  });

  it('leaves out longer phrases that hold a better one', () => {
    const many = titled('Kernels', 'Kernels', 'Kernels', 'Sparse kernels', 'Sparse kernels');
    const found = suggestPhrases(many, [], { known: nothing, limit: 10 });
    expect(found.map(({ phrase }) => phrase)).toEqual(['kernels']);
  });

  it('suggests nothing where two papers do not agree, or others say it as much', () => {
    expect(suggestPhrases(titled('Kernels', 'Ships'), others, { known: nothing, limit: 10 })).toEqual([]);
    const same = titled('Ships', 'Ships');
    expect(suggestPhrases(same, same, { known: nothing, limit: 10 })).toEqual([]);
    expect(suggestPhrases([], others, { known: nothing, limit: 10 })).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect(suggestPhrases(papers, others, { known: nothing, limit: 1 })).toHaveLength(1);
  });

  it('takes words that objects have by nature for words', () => {
    const found = suggestPhrases(titled('Constructor', 'Constructor'), titled('Ships'), {
      ...{ known: nothing, limit: 10 },
    });
    expect(found.map(({ phrase }) => phrase)).toEqual(['constructor']);
  });
});
