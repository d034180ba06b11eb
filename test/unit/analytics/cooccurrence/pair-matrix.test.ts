import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairMatrix } from '@/lib/analytics/cooccurrence/pair-matrix';

describe('PairMatrix', () => {
  it('counts every two themes of a paper, whatever their order', () => {
    const matrix = new PairMatrix(4);
    matrix.addPaper([2, 0, 3]);
    matrix.addPaper([0, 2]);
    matrix.addPaper([1]);
    expect(matrix.pairs()).toEqual([
      { a: 0, b: 2, count: 2 },
      { a: 0, b: 3, count: 1 },
      { a: 2, b: 3, count: 1 },
    ]);
  });
  it('adds counts that were made elsewhere, and leaves out pairs below the least', () => {
    const matrix = new PairMatrix(3);
    matrix.add(2, 1, 5);
    matrix.addPaper([1, 2]);
    matrix.addPaper([0, 1]);
    expect(matrix.pairs(2)).toEqual([{ a: 1, b: 2, count: 6 }]);
  });
  it('never lists a pair without papers, also where none is asked for', () => {
    expect(new PairMatrix(3).pairs(0)).toEqual([]);
  });
  it('is what counting each pair by itself gives', () => {
    const papers = fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 7 }), { maxLength: 20 });
    fc.assert(
      fc.property(papers, (themesOfPapers) => {
        const matrix = new PairMatrix(7);
        for (const themes of themesOfPapers) matrix.addPaper(themes);
        for (const { a, b, count } of matrix.pairs()) {
          expect(themesOfPapers.filter((themes) => themes.includes(a) && themes.includes(b))).toHaveLength(
            count,
          );
        }
        const all = themesOfPapers.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
        expect(matrix.pairs().reduce((sum, { count }) => sum + count, 0)).toBe(all);
      }),
    );
  });
  it('refuses a theme beside itself, one that it has not, and a size that is none', () => {
    const matrix = new PairMatrix(2);
    for (const [one, other] of [
      [1, 1],
      [0, 2],
      [-1, 0],
      [NaN, 0],
    ] as const) {
      expect(() => matrix.add(one, other, 1)).toThrow(RangeError);
    }
    expect(() => new PairMatrix(1.5)).toThrow(RangeError);
  });
});
