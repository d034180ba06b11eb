import { describe, expect, it } from 'vitest';
import { share } from '@/lib/analytics/series/share';

describe('share', () => {
  it('is a fraction of the papers', () => {
    expect(share(3, 12)).toBe(0.25);
    expect(share(0, 12)).toBe(0);
  });
  it('is no data, not 0, where there are no papers', () => {
    expect(share(0, 0)).toBeNull();
  });
  it('throws on counts that cannot be', () => {
    expect(() => share(3, 2)).toThrow('3 of 2');
    expect(() => share(-1, 2)).toThrow(RangeError);
    expect(() => share(0.5, 2)).toThrow(RangeError);
    expect(() => share(NaN, 2)).toThrow(RangeError);
  });
});
