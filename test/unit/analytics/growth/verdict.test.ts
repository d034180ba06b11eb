import { describe, expect, it } from 'vitest';
import { verdict } from '@/lib/analytics/growth/verdict';

const rising = { ratio: 2, low: 1.5, high: 2.7 };
const falling = { ratio: 0.5, low: 0.37, high: 0.67 };
const either = { ratio: 1.1, low: 0.8, high: 1.5 };

describe('verdict', () => {
  it('holds when both intervals lie on the same side of 1', () => {
    expect(verdict(rising, rising)).toBe('holds');
    expect(verdict(falling, falling)).toBe('holds');
  });
  it('is unclear otherwise', () => {
    expect(verdict(rising, falling)).toBe('unclear');
    expect(verdict(rising, either)).toBe('unclear');
    expect(verdict(either, rising)).toBe('unclear');
    expect(verdict(rising, null)).toBe('unclear');
    expect(verdict({ ...rising, low: 1 }, rising)).toBe('unclear');
  });
});
