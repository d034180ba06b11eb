import { labelRoom } from '../axis/label-room';
import type { NamedSeries } from '../trend/named-series';
import { trendFrame, WIDE_FROM } from '../trend/trend-frames';
import type { Measure } from '../../model/measure';

/** Pixels that the chart above leaves at the sides of its plot, in its two forms. */
export interface StripSides {
  wide: { left: number; right: number };
  narrow: { left: number; right: number };
}

/** Where a strip under a trend chart must begin and end so that its buckets stand under those of the chart. */
export function stripSides(series: readonly NamedSeries[], measure: Measure): StripSides {
  return sidesOf(labelRoom(series, measure));
}

/** The sides under charts that label no line at its end. */
export const PLAIN_SIDES: StripSides = sidesOf(0);

function sidesOf(labels: number): StripSides {
  const at = (width: number): StripSides['wide'] => {
    const { frame } = trendFrame(width, labels);
    return { left: frame.left, right: frame.width - frame.right };
  };
  return { wide: at(WIDE_FROM), narrow: at(WIDE_FROM - 1) };
}
