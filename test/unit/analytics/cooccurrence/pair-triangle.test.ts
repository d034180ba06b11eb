import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairTriangle } from '@/lib/analytics/cooccurrence/pair-triangle';

describe('PairTriangle', () => {
  it('counts every two themes of a paper, whatever their order', () => {
    const triangle = new PairTriangle();
    triangle.addPaper([3, 1, 4]);
    triangle.addPaper([1, 3]);
    triangle.addPaper([2]);
    expect(triangle.pairs([1, 2, 3, 4])).toEqual([
      { a: 0, b: 2, count: 2 },
      { a: 0, b: 3, count: 1 },
      { a: 2, b: 3, count: 1 },
    ]);
  });
  it('lists pairs in the order in which the themes are given, and none below the least', () => {
    const triangle = new PairTriangle();
    triangle.add(3, 2, 5);
    triangle.addPaper([2, 3]);
    triangle.addPaper([1, 2]);
    expect(triangle.pairs([3, 1, 2], 2)).toEqual([{ a: 0, b: 2, count: 6 }]);
  });
  it('never lists a pair without papers, also where none is asked for', () => {
    expect(new PairTriangle().pairs([1, 2, 9], 0)).toEqual([]);
  });
  it('packs a count a pair in four bytes, the highest first, up to the last that is not zero', () => {
    const triangle = new PairTriangle();
    triangle.add(1, 3, 258);
    triangle.add(5, 4, 1);
    triangle.add(4, 5, -1);
    // (1, 2) has none, (1, 3) has 256 + 2.
    expect([...triangle.packed()]).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
    expect(PairTriangle.placeOf(4, 5)).toBe(9);
  });
  it('takes out what it was given before, down to nothing', () => {
    const triangle = new PairTriangle();
    triangle.addPaper([7, 2, 5]);
    triangle.addPaper([2, 5, 7], -1);
    expect(triangle.packed()).toHaveLength(0);
  });
  it('is what counting each pair by itself gives, packed and added up or not', () => {
    const papers = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(papers, papers, (some, others) => {
        const [one, other] = [new PairTriangle(), new PairTriangle()];
        for (const themes of some) one.addPaper(themes);
        for (const themes of others) other.addPaper(themes);
        one.addPacked(other.packed());
        const all = [...some, ...others];
        for (let a = 1; a <= 7; a += 1) {
          for (let b = a + 1; b <= 7; b += 1) {
            const both = all.filter((themes) => themes.includes(a) && themes.includes(b));
            expect(one.get(b, a)).toBe(both.length);
          }
        }
      }),
    );
  });
  it('refuses a theme beside itself and numbers that are none', () => {
    for (const [one, other] of [
      [1, 1],
      [0, 2],
      [1.5, 3],
      [NaN, 1],
    ] as const) {
      expect(() => new PairTriangle().add(one, other, 1)).toThrow(RangeError);
    }
  });
});
