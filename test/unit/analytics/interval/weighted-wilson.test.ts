import { describe, expect, it } from 'vitest';
import { weightedWilson } from '@/lib/analytics/interval/weighted-wilson';
import { wilson } from '@/lib/analytics/interval/wilson';

const units = (yes: number, no: number, weight = 1) => [
  ...Array.from({ length: yes }, () => ({ has: true, weight })),
  ...Array.from({ length: no }, () => ({ has: false, weight })),
];

describe('weightedWilson', () => {
  it('is Wilson’s interval where all weights are the same', () => {
    const { low, high, share, effective } = weightedWilson(units(8, 2, 7)) ?? {};
    expect([share, effective]).toEqual([0.8, 10]);
    expect(low).toBeCloseTo(wilson(8, 10)?.low ?? 0, 12);
    expect(high).toBeCloseTo(wilson(8, 10)?.high ?? 0, 12);
  });

  it('counts a unit for as many as it stands for', () => {
    // (3 + 0) of 4; (3 + 1)² / (9 + 1) = 1.6.
    const found = weightedWilson([
      { has: true, weight: 3 },
      { has: false, weight: 1 },
    ]);
    expect(found?.share).toBe(0.75);
    expect(found?.effective).toBeCloseTo(1.6, 12);
  });

  it('has nothing to say of no units and refuses weights that stand for none', () => {
    expect(weightedWilson([])).toBeNull();
    expect(() => weightedWilson([{ has: true, weight: 0 }])).toThrow('a weight of 0');
  });
});
