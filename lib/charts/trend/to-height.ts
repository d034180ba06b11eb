import type { ChartFrame } from '../axis/chart-frame';
import type { ValueAxis } from '../axis/value-axis';

/** Height of a value in the plot, in pixels from the top; what lies beyond the axis stands on its edge. */
export function toHeight(value: number, y: ValueAxis, frame: ChartFrame): number {
  const inside = Math.min(Math.max(value, y.low), y.high);
  const part = y.log
    ? Math.log(inside / y.low) / Math.log(y.high / y.low)
    : (inside - y.low) / (y.high - y.low);
  return frame.bottom - part * (frame.bottom - frame.top);
}
