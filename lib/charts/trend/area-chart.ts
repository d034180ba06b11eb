import type { TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import type { ChartFrame } from '../axis/chart-frame';
import { placeDirectLabels, type DirectLabel } from '../axis/direct-labels';
import { timeTicks } from '../axis/time-ticks';
import { valueAxis, type ValueAxis } from '../axis/value-axis';
import type { ThemeMark } from '../theme-mark';
import { fewPapers } from './few-papers';
import type { LineChartRequest } from './line-chart';
import { bandPath, bandSlivers, linePath, type BandSpot } from './line-path';
import { openField } from './open-field';
import { paperStrip, type PaperStrip } from './paper-strip';
import type { ReadSpot } from './readable-chart';
import { toHeight } from './to-height';

/** One layer of the stack. */
export interface AreaLayer {
  id: string;
  name: string;
  mark: ThemeMark;
  counts: number[];
  values: (number | null)[];
  points: (AreaSpot | null)[];
  /** Between buckets that are over and rest on enough papers. */
  firm: string;
  /** Where one of the two is not so. */
  pale: string;
  /** The upper edge, and the part of it that is not over. */
  edge: string;
  openEdge: string;
}

interface AreaSpot extends ReadSpot {
  value: number;
  top: number;
  bottom: number;
}

/** Layers one on the other, all in pixels. */
export interface AreaChart {
  frame: ChartFrame;
  measure: Measure;
  axis: TimeAxis;
  y: ValueAxis;
  xs: number[];
  xTicks: { x: number; label: string; index: number }[];
  yTicks: { y: number; label: string }[];
  open: { x: number; width: number } | null;
  series: AreaLayer[];
  labels: DirectLabel[];
  strip: PaperStrip | null;
}

/**
 * Stacks series, the first at the bottom: shares, counts or cumulative counts. A paper of two of the
 * themes is in both layers, so the height of the stack is no number of papers and a stack of shares may
 * go beyond 100 %: the caller must say so. Intervals cannot be stacked and are not drawn. Where a series
 * has no value it has no layer; buckets that are not over or rest on few papers are pale.
 *
 * @throws RangeError for an index, of which a sum means nothing.
 */
export function areaChart({ axis, measure, series, frame, stripBottom }: LineChartRequest): AreaChart {
  if (measure === 'index') throw new RangeError('indices cannot be stacked');
  const totals = axis.buckets.map((_, i) => series.reduce((sum, one) => sum + (one.values[i] ?? 0), 0));
  const y = valueAxis(totals, measure, true);
  const spacing = (frame.right - frame.left) / Math.max(1, axis.buckets.length - 1);
  const xs = axis.buckets.map((_, i) =>
    axis.buckets.length === 1 ? (frame.left + frame.right) / 2 : frame.left + i * spacing,
  );
  const feet = axis.buckets.map(() => 0);
  const layers = series.map((one): AreaLayer => {
    const points = one.values.map((value, index): AreaSpot | null => {
      if (value === null) return null;
      const foot = feet[index] ?? 0;
      feet[index] = foot + value;
      const [bottom, top] = [toHeight(foot, y, frame), toHeight(foot + value, y, frame)];
      return { index, value, x: xs[index] ?? 0, y: (bottom + top) / 2, top, bottom };
    });
    const { id, name, mark, counts, values } = one;
    return { id, name, mark, counts, values, points, ...shapes(points, axis, measure) };
  });
  return {
    ...{ frame, measure, axis, y, xs, series: layers },
    xTicks: timeTicks(axis.buckets, axis.bucket, spacing).map((tick) => ({
      ...tick,
      x: xs[tick.index] ?? 0,
    })),
    yTicks: y.ticks.map((tick) => ({ y: toHeight(tick.value, y, frame), label: tick.label })),
    open: openField(axis, xs, spacing, frame),
    labels: placeDirectLabels(layers, measure, frame),
    strip: stripBottom === null ? null : paperStrip(axis, xs, spacing, stripBottom),
  };
}

/** From this many pixels between buckets the layers have edges. */
const EDGES_APART = 9;

/** The outlines of a layer, each stretch between two buckets firm or pale. */
function shapes(
  points: readonly (AreaSpot | null)[],
  axis: Pick<TimeAxis, 'bucket' | 'buckets' | 'papers' | 'incomplete'>,
  measure: Measure,
): Pick<AreaLayer, 'firm' | 'pale' | 'edge' | 'openEdge'> {
  const isOpen = axis.buckets.map((day) => axis.incomplete.includes(day));
  const least = measure === 'share' ? fewPapers(axis.bucket) : 0;
  const isPale = axis.papers.map((papers, i) => isOpen[i] === true || papers < least);
  const band = points.map((point): BandSpot | null =>
    point === null ? null : { x: point.x, low: point.bottom, high: point.top },
  );
  // Edges would cover thin layers where buckets stand close.
  const hasRoom = ((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)) / points.length >= EDGES_APART;
  // A stretch belongs to both of its ends, so the two kinds meet without a seam.
  const nextTo = (i: number) => isPale[i] === true || isPale[i - 1] === true || isPale[i + 1] === true;
  const tops = points.map((point) => (point === null ? null : { x: point.x, y: point.top }));
  return {
    firm: bandPath(band.map((spot, i) => (isPale[i] ? null : spot))),
    pale: paleStretches(band, isPale) + bandSlivers(band.map((spot, i) => (nextTo(i) ? spot : null))),
    edge: hasRoom ? linePath(tops.map((spot, i) => (isOpen[i] ? null : spot))) : '',
    openEdge: linePath(tops.map((spot, i) => (isOpen[i] || isOpen[i + 1] ? spot : null))),
  };
}

/** The stretches that have a pale end, those next to each other as one. */
function paleStretches(band: readonly (BandSpot | null)[], isPale: readonly boolean[]): string {
  let path = '';
  let start: number | null = null;
  for (let i = 0; i < band.length; i += 1) {
    const goesOn = i + 1 < band.length && (isPale[i] === true || isPale[i + 1] === true);
    if (goesOn) start ??= i;
    else if (start !== null) {
      path += bandPath(band.slice(start, i + 1));
      start = null;
    }
  }
  return path;
}
