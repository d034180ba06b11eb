import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '@/lib/analytics/growth/benjamini-hochberg';

// Benjamini & Hochberg 1995, section 4: fifteen hypotheses on thrombolysis.
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

describe('benjaminiHochberg', () => {
  it('finds the four of Benjamini & Hochberg 1995, section 4, at 0.05', () => {
    const q = benjaminiHochberg(PUBLISHED);
    expect(q.filter((value) => value <= 0.05)).toHaveLength(4);
    // The fourth: 0.0095·15/4.
    expect(q[3]).toBeCloseTo(0.035625, 12);
  });
  it('keeps the order given and lets no q pass that of a larger p', () => {
    expect(benjaminiHochberg([0.04, 0.01, 0.03])).toEqual([0.04, 0.03, 0.04]);
  });
  it('rejects exactly what the step-up rule of the paper rejects', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1 }), fc.constantFrom(0.01, 0.05, 0.2), (p, level) => {
        const sorted = [...p].sort((a, b) => a - b);
        const last = sorted.findLastIndex((value, index) => (value * p.length) / (index + 1) <= level);
        const rejected = p.filter((value) => last >= 0 && value <= (sorted[last] ?? -1)).length;
        expect(benjaminiHochberg(p).filter((q) => q <= level)).toHaveLength(rejected);
      }),
    );
  });
  it('is nothing for nothing and throws on what is no p', () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(() => benjaminiHochberg([1.2])).toThrow('1.2');
    expect(() => benjaminiHochberg([NaN])).toThrow(RangeError);
  });
});
