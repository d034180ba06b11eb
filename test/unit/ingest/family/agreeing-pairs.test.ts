import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abstractsAgree, forAgreeingPairs } from '../../../../lib/ingest/family/agreeing-pairs';

const set = (words: string): Set<string> => new Set(words.split(' '));

describe('abstractsAgree', () => {
  it('asks for 0.6 of the smaller set', () => {
    expect(abstractsAgree(set('a b c d e'), set('a b c x y z'))).toBe(true);
    expect(abstractsAgree(set('a b c d e f'), set('a b c x y z u v'))).toBe(false);
    expect(abstractsAgree(set('a'), set('a b c d e f g h'))).toBe(true);
  });
});

describe('forAgreeingPairs', () => {
  it('finds exactly the pairs that comparing every two finds', () => {
    const sets = fc.array(
      fc.subarray([...'abcdefghij'], { minLength: 1 }).map((words) => new Set(words)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(sets, (drawn) => {
        const found = new Set<string>();
        forAgreeingPairs(
          drawn,
          () => false,
          (a, b) => found.add(`${Math.min(a, b)} ${Math.max(a, b)}`),
        );
        const expected = drawn.flatMap((one, a) =>
          drawn.flatMap((other, b) => (a < b && abstractsAgree(one, other) ? [`${a} ${b}`] : [])),
        );
        expect([...found].sort()).toEqual(expected.sort());
      }),
    );
  });
});
