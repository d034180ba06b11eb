import { describe, expect, it } from 'vitest';
import { jaccard } from '@/lib/analytics/cooccurrence/jaccard';
import { EXAMPLE_PAIR } from './example-pair';

describe('jaccard', () => {
  it('is 20/(100+50−20) = 0.153846, worked by hand', () => {
    expect(jaccard(EXAMPLE_PAIR)).toBeCloseTo(0.153846, 6);
  });
  it('is 1 for equal sets, 0 for disjoint ones, no data for empty ones', () => {
    expect(jaccard({ a: 7, b: 7, both: 7 })).toBe(1);
    expect(jaccard({ a: 7, b: 3, both: 0 })).toBe(0);
    expect(jaccard({ a: 0, b: 0, both: 0 })).toBeNull();
  });
});
