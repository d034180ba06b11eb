import { describe, expect, it } from 'vitest';
import { PLAIN_SIDES, stripSides } from '../../../../lib/charts/composition/strip-sides';
import { labelRoom } from '../../../../lib/charts/axis/label-room';
import { trendFrame } from '../../../../lib/charts/trend/trend-frames';
import type { NamedSeries } from '../../../../lib/charts/trend/named-series';

const series = (name: string): NamedSeries =>
  ({ id: name, name, values: [0.1], counts: [1], low: [0], high: [1] }) as unknown as NamedSeries;

describe('the sides of a strip under a chart', () => {
  it('are those of the plot above it, whatever its width', () => {
    const shown = [series('Retrieval-augmented generation'), series('Speech')];
    const { wide, narrow } = stripSides(shown, 'share');
    for (const [width, sides] of [
      [520, wide],
      [820, wide],
      [328, narrow],
      [479, narrow],
    ] as const) {
      const { frame } = trendFrame(width, labelRoom(shown, 'share'));
      expect(sides).toEqual({ left: frame.left, right: width - frame.right });
    }
  });

  it('leave room for no label under panels', () => {
    expect(PLAIN_SIDES).toEqual({ wide: { left: 44, right: 12 }, narrow: { left: 40, right: 12 } });
  });
});
