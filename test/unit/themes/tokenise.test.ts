import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '@/lib/themes/tokenise';

const words = (text: string) => tokenise(text).map((token) => token.cased);

describe('tokenise', () => {
  it('keeps digits, C++ and decimals in the word', () => {
    expect(words('S4 C++ F# GPT4 1.58 3D')).toEqual(['S4', 'C++', 'F#', 'GPT4', '1.58', '3D']);
  });

  it('joins a script to a single letter only', () => {
    expect(words('L_1 x_{ij} \\ell_\\infty fine_tuning')).toEqual(['L1', 'xij', 'linfty', 'fine', 'tuning']);
  });

  it('drops possessives and keeps other apostrophes as separators', () => {
    expect(words("Parkinson's model’s Bayes' don't")).toEqual(['Parkinson', 'model', 'Bayes', 'don', 't']);
  });

  it('says where a phrase may not go on', () => {
    expect(tokenise('a-b, c “d” (e)').map((token) => token.joined)).toEqual([true, true, false, true, false]);
  });

  it('keeps letters of other scripts', () => {
    expect(words('Модель 注意力 naïve')).toEqual(['Модель', '注意力', 'naive']);
  });

  it('gives tokens that ascend and lie inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
