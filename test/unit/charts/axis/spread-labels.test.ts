import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../../../lib/charts/axis/spread-labels';

describe('spreadLabels', () => {
  it('leaves labels alone that do not touch', () => {
    expect(spreadLabels([10, 50, 200], 16, 0, 300)).toEqual([10, 50, 200]);
  });

  it('pushes two that touch apart by the same way each', () => {
    expect(spreadLabels([100, 104], 16, 0, 300)).toEqual([94, 110]);
  });

  it('keeps the order given, not the order of heights', () => {
    expect(spreadLabels([104, 100], 16, 0, 300)).toEqual([110, 94]);
  });

  it('stays inside: labels on the ground stack upwards', () => {
    expect(spreadLabels([300, 300, 300], 16, 0, 300)).toEqual([268, 284, 300]);
  });

  it('shrinks the gap where there is no room', () => {
    expect(spreadLabels([0, 0, 0], 16, 0, 20)).toEqual([0, 10, 20]);
  });

  it('takes one label or none', () => {
    expect(spreadLabels([], 16, 0, 300)).toEqual([]);
    expect(spreadLabels([400], 16, 0, 300)).toEqual([300]);
  });

  it('keeps distance, order and bounds for any wish', () => {
    const heights = fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(heights, (wished) => {
        const placed = spreadLabels(wished, 16, 0, 400);
        const sorted = placed.toSorted((a, b) => a - b);
        sorted.forEach((y, i) => {
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(400 + 1e-6);
          if (i > 0) expect(y - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-6);
        });
        wished.forEach((a, i) =>
          wished.forEach((b, j) => {
            if (a < b) expect(placed[i]).toBeLessThan(placed[j] ?? 0);
          }),
        );
      }),
    );
  });
});
