import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbours } from '@/lib/search/neighbours';

describe('words side by side', () => {
  it('are found by the stems of both, in order, where both are common', () => {
    // Words 1 and 4 share the stem b, 2 is a, 3 is rare, 0 is the gap between texts.
    const ranks = Uint32Array.from([0, 2, 1, 0, 2]);
    const texts = Uint32Array.from([2, 1, 3, 4, 0, 1, 2, 4, 1]);
    expect([...neighbours(texts, ranks, ['a', 'b'])]).toEqual([
      { first: 'a', second: 'b', places: Uint32Array.from([0, 6]) },
      { first: 'b', second: 'a', places: Uint32Array.from([5]) },
      { first: 'b', second: 'b', places: Uint32Array.from([7]) },
    ]);
  });

  it('are what looking at every two places finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6)), fc.array(fc.nat(4), { minLength: 7, maxLength: 7 }), (texts, of) => {
        const ranks = Uint32Array.from([0, ...of.slice(1)]);
        const expected = new Map<string, number[]>();
        for (const [place, word] of texts.entries()) {
          const [first = 0, second = 0] = [ranks[word], ranks[texts[place + 1] ?? 0]];
          if (first === 0 || second === 0) continue;
          const key = `s${first} s${second}`;
          expected.set(key, [...(expected.get(key) ?? []), place]);
        }
        const found = [...neighbours(Uint32Array.from(texts), ranks, ['s1', 's2', 's3', 's4'])];
        expect(found.map(({ first, second, places }) => [`${first} ${second}`, [...places]])).toEqual(
          [...expected].sort(([a], [b]) => (a < b ? -1 : 1)),
        );
      }),
    );
  });
});
