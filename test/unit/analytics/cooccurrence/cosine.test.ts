import { describe, expect, it } from 'vitest';
import { cosine } from '@/lib/analytics/cooccurrence/cosine';
import { EXAMPLE_PAIR } from './example-pair';

describe('cosine', () => {
  it('is 20/√5000 = 0.282843, worked by hand', () => {
    expect(cosine(EXAMPLE_PAIR)).toBeCloseTo(0.282843, 6);
  });
  it('is 1 for equal sets, 0 for disjoint ones, no data for an empty one', () => {
    expect(cosine({ a: 9, b: 9, both: 9 })).toBe(1);
    expect(cosine({ a: 7, b: 3, both: 0 })).toBe(0);
    expect(cosine({ a: 0, b: 3, both: 0 })).toBeNull();
  });
});
