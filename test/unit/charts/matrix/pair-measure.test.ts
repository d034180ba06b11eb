import { describe, expect, it } from 'vitest';
import { pairColour, pairText } from '../../../../lib/charts/matrix/pair-measure';

const pair = {
  a: 'a',
  b: 'b',
  count: 20,
  expected: 5,
  lift: 4,
  jaccard: 0.153846,
  cosine: 0.282843,
  npmi: 0.354368,
  association: 0.004,
};

describe('pairColour', () => {
  it('has its middle at chance: lift 1 and NPMI 0', () => {
    expect([0, 0.1, 0.5, 1, 1.2, 2, 4, 16].map((lift) => pairColour(lift, 'lift', 0))).toEqual([
      'div-1',
      'div-1',
      'div-3',
      'div-5',
      'div-6',
      'div-7',
      'div-8',
      'div-9',
    ]);
    expect([-1, 0, 0.354].map((npmi) => pairColour(npmi, 'npmi', 0))).toEqual(['div-1', 'div-5', 'div-9']);
  });

  it('steps through the root of the part of the largest', () => {
    expect([0, 1, 25, 100].map((count) => pairColour(count, 'count', 100))).toEqual([
      'seq-1',
      'seq-1',
      'seq-4',
      'seq-8',
    ]);
    expect(pairColour(0, 'jaccard', 0)).toBe('seq-1');
  });
});

describe('pairText', () => {
  it('writes each measure in its manner', () => {
    expect(
      (['lift', 'count', 'npmi', 'jaccard', 'cosine', 'association'] as const).map((measure) =>
        pairText(pair, measure),
      ),
    ).toEqual(['×4.0', '20', '+0.35', '0.154', '0.283', '0.0040']);
  });
});
