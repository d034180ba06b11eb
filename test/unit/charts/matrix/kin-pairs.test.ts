import { describe, expect, it } from 'vitest';
import { kinPairs } from '../../../../lib/charts/matrix/kin-pairs';

describe('kinPairs', () => {
  it('finds parents, their parents, and every parent of a theme with several', () => {
    const themes = [
      { id: 'attention', parents: [] },
      { id: 'efficient', parents: ['attention', 'efficiency'] },
      { id: 'linear', parents: ['efficient'] },
    ];
    expect([...kinPairs(themes)].toSorted()).toEqual([
      'attention*efficient',
      'attention*linear',
      'efficiency*efficient',
      'efficiency*linear',
      'efficient*linear',
    ]);
  });

  it('ends on a circle', () => {
    const circle = [
      { id: 'a', parents: ['b'] },
      { id: 'b', parents: ['a'] },
    ];
    expect(kinPairs(circle).has('a*b')).toBe(true);
  });
});
