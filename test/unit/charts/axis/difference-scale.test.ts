import { describe, expect, it } from 'vitest';
import { differenceScale } from '../../../../lib/charts/axis/difference-scale';

describe('differenceScale', () => {
  const scale = differenceScale([
    { low: -0.09, high: -0.04 },
    { low: 0.2, high: 0.25 },
  ]);

  it('is a root scale: 9 points left and 25 right share the width 3 to 5', () => {
    expect(scale.zero).toBeCloseTo(0.04 + (0.92 * 3) / 8, 12);
    expect(scale.place(0.25)).toBeCloseTo(0.96, 12);
    expect(scale.place(-0.09)).toBeCloseTo(0.04, 12);
    expect(scale.place(0.0625)).toBeCloseTo(0.04 + (0.92 * 5.5) / 8, 12);
  });

  it('labels zero and round points that do not touch', () => {
    expect(scale.ticks.map((tick) => tick.label)).toEqual(['−5', '−1', '0', '+1', '+5', '+20']);
  });

  it('stands without any difference', () => {
    expect(differenceScale([]).ticks.map((tick) => tick.label)).toEqual(['0']);
  });
});
