import { describe, expect, it } from 'vitest';
import { pairMeasures } from '@/lib/analytics/cooccurrence/pair-measures';
import { EXAMPLE_PAIR } from './example-pair';

describe('pairMeasures', () => {
  it('gives the six measures of one pair, worked by hand', () => {
    const measures = pairMeasures(EXAMPLE_PAIR);
    expect(Object.keys(measures)).toEqual(['expected', 'lift', 'jaccard', 'cosine', 'npmi', 'association']);
    expect(Object.values(measures).map((value) => Number(value.toFixed(6)))).toEqual([
      5, 4, 0.153846, 0.282843, 0.354368, 0.004,
    ]);
  });
  it('throws where a theme has no paper, or counts cannot be', () => {
    expect(() => pairMeasures({ ...EXAMPLE_PAIR, a: 0, both: 0 })).toThrow('forms no pair');
    expect(() => pairMeasures({ ...EXAMPLE_PAIR, both: 60 })).toThrow(RangeError);
  });
});
