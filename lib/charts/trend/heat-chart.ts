import type { TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import type { ChartFrame } from '../axis/chart-frame';
import { timeTicks } from '../axis/time-ticks';
import { valueAxis, type ValueAxis } from '../axis/value-axis';
import { visibleValues } from '../axis/visible-values';
import { fitName } from '../format/fit-name';
import { valueText } from '../format/value-text';
import type { ThemeMark } from '../theme-mark';
import { fewPapers } from './few-papers';
import { inBurst } from './in-burst';
import type { NamedSeries } from './named-series';
import { paperStrip, type PaperStrip } from './paper-strip';
import type { ReadSpot } from './readable-chart';

/** Steps of the sequential ramp. */
const STEPS = 8;
/** From this width a cell has room for its value. */
const TEXT_FROM = 34;

/** How a cell looks: `none` has no data, `zero` no paper; `few` rests on few papers. */
type CellLook = 'full' | 'few' | 'zero' | 'none';

interface HeatCell extends ReadSpot {
  look: CellLook;
  /** Step of the ramp, 1 to 8; 0 where there is nothing to colour. */
  step: number;
  /** The bucket is not over. */
  open: boolean;
  burst: boolean;
  text: string | null;
  x: number;
  top: number;
  bottom: number;
  half: number;
}

interface HeatRow {
  id: string;
  name: string;
  mark: ThemeMark;
  counts: number[];
  points: HeatCell[];
  /** What is drawn: every cell, or of several on one pixel the strongest. */
  cells: HeatCell[];
  /** The name as it fits, and where it stands. */
  label: { text: string; x: number; y: number; anchor: 'start' | 'end' };
}

/** A row a series, a column a bucket, all in pixels. */
export interface HeatChart {
  frame: ChartFrame;
  measure: Measure;
  axis: TimeAxis;
  scale: ValueAxis;
  xs: number[];
  xTicks: { x: number; label: string; index: number }[];
  series: HeatRow[];
  strip: PaperStrip;
  /** `caption` says what the strip is, where there is room. */
  legend: { x: number; y: number; low: string; high: string; caption: string | null };
}

interface HeatChartRequest {
  axis: TimeAxis;
  measure: Measure;
  series: readonly NamedSeries[];
  frame: ChartFrame;
  /** The names stand over their rows, not beside them. */
  narrow: boolean;
  stripBottom: number;
}

/** Height that a name over its row takes. */
const OVER = 17;

/**
 * Colours a cell for each series and bucket by its value on one scale from 0 (of an index: by the logarithm).
 * What has no data is hatched, what is not over has a dashed frame, what rests on few papers is an outline.
 * Values of few papers beyond the scale take its last step.
 */
export function heatChart(request: HeatChartRequest): HeatChart {
  const { axis, measure, series, frame, narrow, stripBottom } = request;
  const scale = valueAxis(visibleValues(axis, measure, series), measure);
  const width = (frame.right - frame.left) / Math.max(1, axis.buckets.length);
  const xs = axis.buckets.map((_, i) => frame.left + (i + 0.5) * width);
  const height = (frame.bottom - frame.top) / Math.max(1, series.length);
  const strip = paperStrip(axis, xs, width, stripBottom);
  const rows = series.map((one, k): HeatRow => {
    const top = frame.top + k * height;
    const cellTop = top + (narrow ? OVER : 0);
    const { id, name, mark, counts } = one;
    const place = { axis, measure, scale, width, top: cellTop, bottom: top + height };
    const points = axis.buckets.map((_, i) => heatCell(one, i, { ...place, x: xs[i] ?? 0 }));
    return {
      ...{ id, name, mark, counts, points },
      cells: width < 1 ? strongestByPixel(points) : points,
      label: narrow
        ? { text: fitName(name, frame.right - frame.left), x: frame.left, y: top + 13, anchor: 'start' }
        : { text: fitName(name, frame.left - 14), x: frame.left - 8, y: top + height / 2 + 4, anchor: 'end' },
    };
  });
  return {
    ...{ frame, measure, axis, scale, xs, series: rows },
    xTicks: timeTicks(axis.buckets, axis.bucket, width).map((tick) => ({ ...tick, x: xs[tick.index] ?? 0 })),
    strip,
    legend: {
      x: frame.left,
      y: stripBottom + 12,
      low: scale.log ? valueText(scale.low, measure) : '0',
      high: valueText(scale.high, measure),
      caption: narrow ? null : `bars: ${strip.caption.join(' ')}`,
    },
  };
}

interface CellPlace {
  axis: TimeAxis;
  measure: Measure;
  scale: ValueAxis;
  x: number;
  width: number;
  top: number;
  bottom: number;
}

function heatCell(
  one: NamedSeries,
  index: number,
  { axis, measure, scale, x, width, top, bottom }: CellPlace,
): HeatCell {
  const day = axis.buckets[index] ?? '';
  const papers = axis.papers[index] ?? 0;
  const value = one.values[index] ?? null;
  const least = measure === 'share' || measure === 'index' ? fewPapers(axis.bucket) : 0;
  const gap = Math.min(1, width / 6);
  const look = value === null ? 'none' : value === 0 ? 'zero' : papers < least ? 'few' : 'full';
  const open = axis.incomplete.includes(day);
  return {
    ...{ index, look, open, x, top: top + gap, bottom: bottom - gap, half: width / 2 - gap },
    y: (top + bottom) / 2,
    step: value === null || value === 0 ? 0 : stepOf(value, scale),
    burst: inBurst(one, index),
    text: value === null || width < TEXT_FROM ? null : valueText(value, measure),
  };
}

function stepOf(value: number, { low, high, log }: ValueAxis): number {
  const part = log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.min(STEPS, Math.max(1, Math.ceil(part * STEPS)));
}

function strongestByPixel(cells: readonly HeatCell[]): HeatCell[] {
  const strongest = new Map<number, HeatCell>();
  for (const cell of cells) {
    const pixel = Math.floor(cell.x);
    if (cell.step > (strongest.get(pixel)?.step ?? -1)) strongest.set(pixel, { ...cell, half: 0.5 });
  }
  return [...strongest.values()];
}
