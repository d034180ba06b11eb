import { bucketsBetween } from '../../analytics/calendar/buckets-between';
import type { Day } from '../../model/bucket';
import type { ChartFrame } from '../axis/chart-frame';
import { spreadLabels } from '../axis/spread-labels';
import { timeTicks } from '../axis/time-ticks';
import { valueAxis } from '../axis/value-axis';
import { linePath, type Spot } from '../trend/line-path';

/** Papers of a theme by bucket, before and after a change of its patterns. */
export interface BeforeAfterSeries {
  bucket: 'month' | 'year';
  buckets: readonly Day[];
  before: readonly number[];
  after: readonly number[];
}

export interface BeforeAfterLine {
  spots: Spot[];
  path: string;
  /** Where its label stands, at the right. */
  labelY: number;
  /** Sum over the buckets. */
  total: number;
}

/** Two lines on one axis, ready to draw: all in pixels. */
export interface BeforeAfterChart {
  frame: ChartFrame;
  xTicks: { x: number; label: string }[];
  yTicks: { y: number; label: string }[];
  before: BeforeAfterLine;
  after: BeforeAfterLine;
}

/** Least distance of the two labels. */
const LABEL_GAP = 17;

/** The series with every bucket between its first and its last; no papers stand in those that it leaves out. */
function dense({ bucket, buckets, before, after }: BeforeAfterSeries): BeforeAfterSeries {
  if (before.length !== buckets.length || after.length !== buckets.length)
    throw new RangeError(`${buckets.length} buckets, but ${before.length} and ${after.length} counts`);
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (first === undefined || last === undefined) return { bucket, buckets, before, after };
  const places = new Map(buckets.map((day, index) => [day, index]));
  const all = bucketsBetween(first, last, bucket);
  const of = (counts: readonly number[]) => all.map((day) => counts[places.get(day) ?? -1] ?? 0);
  return { bucket, buckets: all, before: of(before), after: of(after) };
}

/**
 * Draws counts by bucket before and after a change on one axis from 0. Buckets that are left out have no
 * papers. A single bucket stands in the middle.
 *
 * @param width outer width in pixels.
 * @throws RangeError where a line has not one count a bucket.
 */
export function beforeAfterChart(
  series: BeforeAfterSeries,
  { width, height }: { width: number; height: number },
): BeforeAfterChart {
  const { bucket, buckets, before, after } = dense(series);
  const frame = { width, height, left: 44, right: width - 92, top: 12, bottom: height - 26 };
  const axis = valueAxis([...before, ...after], 'count');
  const spacing = (frame.right - frame.left) / Math.max(1, buckets.length - 1);
  const x = (index: number): number =>
    buckets.length === 1 ? (frame.left + frame.right) / 2 : frame.left + index * spacing;
  const y = (value: number): number => frame.bottom - (value / axis.high) * (frame.bottom - frame.top);
  const spotsOf = (counts: readonly number[]): Spot[] =>
    counts.map((count, index) => ({ x: x(index), y: y(count) }));
  const spots = [spotsOf(before), spotsOf(after)] as const;
  const ends = spots.map((line) => line.at(-1)?.y ?? frame.bottom);
  const [beforeY = 0, afterY = 0] = spreadLabels(ends, LABEL_GAP, frame.top, frame.bottom);
  const line = (index: 0 | 1, counts: readonly number[], labelY: number): BeforeAfterLine => ({
    spots: spots[index],
    path: linePath(spots[index]),
    labelY,
    total: counts.reduce((sum, count) => sum + count, 0),
  });
  return {
    frame,
    xTicks: timeTicks(buckets, bucket, spacing).map(({ index, label }) => ({ x: x(index), label })),
    yTicks: axis.ticks.map(({ value, label }) => ({ y: y(value), label })),
    before: line(0, before, beforeY),
    after: line(1, after, afterY),
  };
}
