import { describe, expect, it } from 'vitest';
import { cumulative } from '@/lib/analytics/series/cumulative';

describe('cumulative', () => {
  it('adds up', () => {
    expect(cumulative([1, 0, 4, 2])).toEqual([1, 1, 5, 7]);
  });
  it('starts with the papers before the range', () => {
    expect(cumulative([1, 0, 4], 10)).toEqual([11, 11, 15]);
  });
  it('is empty for an empty axis', () => {
    expect(cumulative([], 3)).toEqual([]);
  });
});
