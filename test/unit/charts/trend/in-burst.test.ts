import { describe, expect, it } from 'vitest';
import { inBurst } from '@/lib/charts/trend/in-burst';

describe('inBurst', () => {
  it('holds from the first to the last bucket of a burst', () => {
    const bursts = [{ start: 2, end: 3, weight: 1 }];
    expect([1, 2, 3, 4].map((index) => inBurst({ bursts }, index))).toEqual([false, true, true, false]);
    expect(inBurst({}, 2)).toBe(false);
  });
});
