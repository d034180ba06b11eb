import { describe, expect, it } from 'vitest';
import { pairMeasures } from '../../../../lib/analytics/cooccurrence/pair-measures';
import { testedPairs } from '../../../../lib/charts/matrix/tested-pairs';

const pair = (a: string, b: string, papersA: number, papersB: number, count: number) => ({
  a,
  b,
  count,
  ...pairMeasures({ papers: 1000, a: papersA, b: papersB, both: count }),
});
const answer = {
  from: null,
  to: null,
  papers: 1000,
  themes: [
    { id: 'a', count: 100 },
    { id: 'b', count: 50 },
    { id: 'c', count: 200 },
  ],
  pairs: [pair('a', 'b', 100, 50, 20), pair('a', 'c', 100, 200, 21)],
};

describe('testedPairs', () => {
  it('tells a pair that is more than chance from one that is not', () => {
    const pairs = testedPairs(answer, 3);
    // One-sided Fisher of the worked example is 6.380e−9; two tests double it.
    expect(pairs.get('a*b')).toMatchObject({ clear: true, lift: 4 });
    expect(pairs.get('a*b')?.q).toBeCloseTo(2 * 6.38e-9, 11);
    expect(pairs.get('a*c')?.clear).toBe(false);
  });

  it('does not test pairs of fewer papers than asked for', () => {
    expect(testedPairs(answer, 21).get('a*b')).toMatchObject({ q: null, clear: false });
  });
});
