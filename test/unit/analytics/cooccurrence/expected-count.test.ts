import { describe, expect, it } from 'vitest';
import { expectedCount } from '@/lib/analytics/cooccurrence/expected-count';
import { EXAMPLE_PAIR } from './example-pair';

describe('expectedCount', () => {
  it('is 100·50/1000 = 5, worked by hand', () => {
    expect(expectedCount(EXAMPLE_PAIR)).toBe(5);
  });
  it('is 0 for a theme without papers and no data without any paper', () => {
    expect(expectedCount({ papers: 10, a: 0, b: 5 })).toBe(0);
    expect(expectedCount({ papers: 0, a: 0, b: 0 })).toBeNull();
  });
});
