import { describe, expect, it } from 'vitest';
import { compositionStrip } from '@/lib/charts/composition/composition-strip';
import type { Composition } from '@/lib/model/answers';

const answer: Composition = {
  by: 'venue',
  bucket: 'year',
  from: '2022-01-01',
  to: '2024-12-31',
  buckets: ['2022-01-01', '2023-01-01', '2024-01-01'],
  papers: [10, 0, 4],
  incomplete: ['2024-01-01'],
  cut: [],
  undated: 0,
  parts: [
    { value: 'ICML', papers: 7, counts: [6, 0, 1] },
    { value: null, papers: 4, counts: [1, 0, 3] },
  ],
  others: { parts: 3, papers: 3, counts: [3, 0, 0] },
  mix: null,
};

describe('compositionStrip', () => {
  it('stacks the parts of each bucket to the whole, what is summed last', () => {
    const { parts, buckets } = compositionStrip(answer);
    expect(parts).toEqual(['ICML', 'no venue stated', '3 others']);
    expect(buckets.map(({ shares }) => shares)).toEqual([
      [0.6, 0.1, 0.3],
      [0, 0, 0],
      [0.25, 0.75, 0],
    ]);
    expect(buckets.map(({ open }) => open)).toEqual([false, false, true]);
  });

  it('stands on the positions of the chart above: the first at its left, the last at its right', () => {
    const { buckets } = compositionStrip(answer);
    expect(buckets.map(({ x, width }) => x + width / 2)).toEqual([0, 0.5, 1]);
    const one = { ...answer, buckets: ['2024-01-01'], papers: [4] };
    expect(compositionStrip(one).buckets.map(({ x, width }) => x + width / 2)).toEqual([0.5]);
  });
});
