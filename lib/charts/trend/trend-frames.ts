import type { ChartFrame } from '../axis/chart-frame';

/** Outer sizes for which the two drawings of a trend chart are laid out; their ratio holds at any width. */
export const TREND_SIZES = {
  wide: { width: 680, height: 420 },
  narrow: { width: 328, height: 340 },
} as const;

/** From this width of its box a chart takes the wide form. */
export const WIDE_FROM = 480;

/**
 * The frame of a trend chart in a box: room for tick labels at the left, direct labels at the right
 * and the strip of papers below. The height follows from the width by the form's ratio, so that the
 * drawing that the browser makes for its box is as high as the one that it was sent.
 *
 * @param width - inner width of the box in pixels.
 * @param labels - room that the direct labels want; 0 leaves the right side to the plot.
 */
export function trendFrame(width: number, labels: number): { frame: ChartFrame; stripBottom: number } {
  const wide = width >= WIDE_FROM;
  const size = wide ? TREND_SIZES.wide : TREND_SIZES.narrow;
  const height = (width * size.height) / size.width;
  const side = labels === 0 ? 12 : Math.min(Math.max(labels, 108), wide ? 196 : 124);
  const frame = {
    width,
    height,
    left: wide ? 44 : 40,
    right: width - side,
    top: 10,
    bottom: height - 62,
  };
  return { frame, stripBottom: height - 4 };
}
