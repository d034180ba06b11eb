import { describe, expect, it } from 'vitest';
import { lift } from '@/lib/analytics/cooccurrence/lift';
import { EXAMPLE_PAIR } from './example-pair';

describe('lift', () => {
  it('is 1000·20/(100·50) = 4, worked by hand', () => {
    expect(lift(EXAMPLE_PAIR)).toBe(4);
  });
  it('is 500 for one paper of a rare pair, worked by hand: why the expected count stands beside it', () => {
    expect(lift({ papers: 1000, a: 2, b: 1, both: 1 })).toBe(500);
  });
  it('is 0 for themes that never meet and no data for a theme without papers', () => {
    expect(lift({ ...EXAMPLE_PAIR, both: 0 })).toBe(0);
    expect(lift({ ...EXAMPLE_PAIR, a: 0, both: 0 })).toBeNull();
  });
});
