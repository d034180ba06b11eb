import { describe, expect, it } from 'vitest';
import { digitsOf } from '@/lib/analytics/calendar/digits-of';

describe('digitsOf', () => {
  it('reads the digits between two places', () => {
    expect(digitsOf('2024-02-29', 0, 4)).toBe(2024);
    expect(digitsOf('2024-02-29', 5, 7)).toBe(2);
    expect(digitsOf('2024-02-29', 8, 10)).toBe(29);
  });

  it('is no number where a sign, a blank or the end comes between', () => {
    expect(['+1', ' 1', '1e', '1.', '-1', '1'].map((text) => digitsOf(text, 0, 2))).toEqual(
      Array(6).fill(NaN),
    );
  });
});
