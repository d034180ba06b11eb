import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backbone } from '@/lib/analytics/network/backbone';
import { arbitraryGraph } from './arbitrary-graph';

// A hub with one heavy and four light edges: strength 20, degree 5.
const star = [16, 1, 1, 1, 1].map((weight, index) => ({ a: 'hub', b: `leaf ${String(index)}`, weight }));

describe('backbone', () => {
  it('keeps what is more than an end’s fair share, worked by hand: (1 − 16/20)⁴ = 0.0016, (1 − 1/20)⁴ = 0.81', () => {
    expect(backbone(star)).toEqual([true, false, false, false, false]);
    expect(backbone(star, 0.0015)).toEqual([false, false, false, false, false]);
    expect(backbone(star, 0.82)).toEqual([true, true, true, true, true]);
  });
  it('equals the integral of the null model, 1 − (k−1)·∫₀^(w/s) (1−x)^(k−2) dx, of Serrano et al. 2009, equation 2', () => {
    const [fraction, degree, steps] = [0.3, 6, 100_000];
    let area = 0;
    for (let i = 0; i < steps; i += 1)
      area += (1 - ((i + 0.5) / steps) * fraction) ** (degree - 2) * (fraction / steps);
    const level = 1 - (degree - 1) * area;
    const edges = [30, 14, 14, 14, 14, 14].map((weight, index) => ({ a: 'hub', b: String(index), weight }));
    expect(backbone(edges, level * 1.0001)[0]).toBe(true);
    expect(backbone(edges, level * 0.9999)[0]).toBe(false);
  });
  it('lets no end with a single edge vouch for it', () => {
    expect(backbone([{ a: 'x', b: 'y', weight: 3 }])).toEqual([false]);
  });
  it('does not depend on the unit of weight', () => {
    fc.assert(
      fc.property(arbitraryGraph(8), ({ edges }) => {
        // A power of two, so that no quotient is rounded otherwise.
        expect(backbone(edges.map((edge) => ({ ...edge, weight: edge.weight / 1024 })))).toEqual(
          backbone(edges),
        );
      }),
    );
  });
  it('throws on a weight that is not positive', () => {
    expect(() => backbone([{ a: 'x', b: 'y', weight: 0 }])).toThrow('x – y');
  });
});
