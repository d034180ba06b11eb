import type { TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import type { ChartFrame } from '../axis/chart-frame';
import { drawSeries, type DrawnSeries } from './draw-series';
import { placeDirectLabels, type DirectLabel } from '../axis/direct-labels';
import type { NamedSeries } from './named-series';
import { paperStrip, type PaperStrip } from './paper-strip';
import { openField } from './open-field';
import { timeTicks } from '../axis/time-ticks';
import { toHeight } from './to-height';
import { valueAxis, type ValueAxis } from '../axis/value-axis';
import { visibleValues } from '../axis/visible-values';

/** What a line chart is made from: the axis, the measure and its lines. */
export interface LineChartRequest {
  axis: TimeAxis;
  measure: Measure;
  series: readonly NamedSeries[];
  frame: ChartFrame;
  /** Feet of the strip of papers, null to leave it out. */
  stripBottom: number | null;
}

/** A line chart ready to draw, by SVG on the server as by Recharts in the browser: all in pixels. */
export interface LineChart {
  frame: ChartFrame;
  measure: Measure;
  axis: TimeAxis;
  y: ValueAxis;
  /** Position of each bucket. */
  xs: number[];
  xTicks: { x: number; label: string; index: number }[];
  yTicks: { y: number; label: string }[];
  /** Grey field behind the buckets that are not over. */
  open: { x: number; width: number } | null;
  /** Fields behind the bursts of a series that is drawn alone; of several each has its own mark. */
  bursts: { x: number; width: number }[];
  series: DrawnSeries[];
  labels: DirectLabel[];
  strip: PaperStrip | null;
}

/**
 * Draws trend lines: shares, counts, cumulative counts or indices of themes over time, with their
 * intervals, what is not over, what rests on few papers, and gaps where there are no data.
 *
 * The axis covers all values and those interval ends that rest on enough papers; wider bands are
 * cut at the plot's edge. A single bucket stands in the middle.
 */
export function lineChart({ axis, measure, series, frame, stripBottom }: LineChartRequest): LineChart {
  const y = valueAxis(visibleValues(axis, measure, series), measure);
  const spacing = (frame.right - frame.left) / Math.max(1, axis.buckets.length - 1);
  const xs = axis.buckets.map((_, i) =>
    axis.buckets.length === 1 ? (frame.left + frame.right) / 2 : frame.left + i * spacing,
  );
  const toY = (value: number) => toHeight(value, y, frame);
  const fields = burstFields(series, xs, spacing);
  const drawn = series.map((one) => {
    const line = drawSeries(one, axis, measure, xs, toY, y.high);
    return fields.length > 0 ? { ...line, bursts: '' } : line;
  });
  return {
    frame,
    measure,
    axis,
    y,
    xs,
    xTicks: timeTicks(axis.buckets, axis.bucket, spacing).map((tick) => ({
      ...tick,
      x: xs[tick.index] ?? 0,
    })),
    yTicks: y.ticks.map((tick) => ({ y: toY(tick.value), label: tick.label })),
    open: openField(axis, xs, spacing, frame),
    bursts: fields,
    series: drawn,
    labels: placeDirectLabels(drawn, measure, frame),
    strip: stripBottom === null ? null : paperStrip(axis, xs, spacing, stripBottom),
  };
}

function burstFields(
  series: readonly NamedSeries[],
  xs: readonly number[],
  spacing: number,
): LineChart['bursts'] {
  const [only] = series;
  if (series.length !== 1 || !only?.bursts) return [];
  return only.bursts.map(({ start, end }) => {
    const left = (xs[start] ?? 0) - spacing / 2;
    return { x: left, width: (xs[end] ?? 0) + spacing / 2 - left };
  });
}
