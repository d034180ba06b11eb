import { describe, expect, it } from 'vitest';
import { associationStrength } from '@/lib/analytics/cooccurrence/association-strength';
import { EXAMPLE_PAIR } from './example-pair';

describe('associationStrength', () => {
  it('is 20/(100·50) = 0.004, worked by hand', () => {
    expect(associationStrength(EXAMPLE_PAIR)).toBe(0.004);
  });
  it('is no data for a theme without papers', () => {
    expect(associationStrength({ a: 0, b: 3, both: 0 })).toBeNull();
  });
});
