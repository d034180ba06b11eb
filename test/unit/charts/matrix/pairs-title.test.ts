import { describe, expect, it } from 'vitest';
import { pairsTitle } from '../../../../lib/charts/matrix/pairs-title';
import type { TestedPair } from '../../../../lib/charts/matrix/tested-pairs';

const pair = (a: string, b: string, npmi: number, lift: number): TestedPair => ({
  a,
  b,
  count: 20,
  expected: 5,
  lift,
  jaccard: 0.15,
  cosine: 0.28,
  npmi,
  association: 0.004,
  q: 0.001,
  clear: true,
});

describe('pairsTitle', () => {
  const nameOf = (id: string) => id.toUpperCase();

  it('names the pair with the highest NPMI, not the rarest with the highest lift', () => {
    expect(pairsTitle([pair('a', 'c', 0.3, 500), pair('a', 'b', 0.35, 4)], nameOf)).toBe(
      'A and B meet ×4.0 as often as chance would give',
    );
  });

  it('asks where no pair is clear', () => {
    expect(pairsTitle([], nameOf)).toBe('Which themes share papers?');
  });
});
