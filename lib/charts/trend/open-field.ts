import type { TimeAxis } from '../../model/answers';
import type { ChartFrame } from '../axis/chart-frame';

/** The grey field behind the buckets that are not over, in pixels; null where all are over. */
export function openField(
  axis: Pick<TimeAxis, 'buckets' | 'incomplete'>,
  xs: readonly number[],
  spacing: number,
  frame: ChartFrame,
): { x: number; width: number } | null {
  const first = axis.buckets.findIndex((day) => axis.incomplete.includes(day));
  if (first < 0) return null;
  const left = Math.max(frame.left, (xs[first] ?? frame.left) - spacing / 2);
  return { x: left, width: frame.right + 6 - left };
}
