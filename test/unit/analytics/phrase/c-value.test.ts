import { describe, expect, it } from 'vitest';
import { cValue } from '@/lib/analytics/phrase/c-value';

const phrase = (text: string, count: number) => ({ words: text.split(' '), count });

describe('cValue', () => {
  it('gives the values of Frantzi, Ananiadou & Mima 2000, the example of section 2.3', () => {
    const values = cValue([
      phrase('basal cell carcinoma', 984),
      phrase('adenoid cystic basal cell carcinoma', 5),
      phrase('cystic basal cell carcinoma', 11),
      phrase('ulcerated basal cell carcinoma', 7),
      phrase('recurrent basal cell carcinoma', 5),
      phrase('circumscribed basal cell carcinoma', 3),
    ]);
    // log2 3·(984 − 26/5), 5·log2 5, 2·(11 − 5), 2·7, 2·5, 2·3
    [1551.36, 11.6096, 12, 14, 10, 6].forEach((value, index) => {
      expect(values[index]).toBeCloseTo(value, 2);
    });
  });
  it('is log2 of the length times the count where a phrase is never nested, and 0 for a single word', () => {
    expect(cValue([phrase('state space model', 8), phrase('mamba', 40)])).toEqual([8 * Math.log2(3), 0]);
  });
  it('falls to 0 for a phrase that only occurs inside one longer phrase', () => {
    expect(cValue([phrase('time training', 6), phrase('test time training', 6)])[0]).toBe(0);
  });
  it('counts both occurrences inside one longer phrase', () => {
    // 10 occurrences, 4 of them inside the two longer ones.
    expect(cValue([phrase('a b', 10), phrase('a b c a b', 2)])[0]).toBe(10 - 4);
  });
  it('throws on an empty phrase and on one given twice', () => {
    expect(() => cValue([{ words: [], count: 1 }])).toThrow(RangeError);
    expect(() => cValue([phrase('a b', 1), phrase('a b', 2)])).toThrow('a b');
  });
});
