import type { TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import type { ChartFrame } from '../axis/chart-frame';
import { placeDirectLabels, type DirectLabel } from '../axis/direct-labels';
import { timeTicks } from '../axis/time-ticks';
import type { ThemeMark } from '../theme-mark';
import { fewPapers } from './few-papers';
import type { LineChartRequest } from './line-chart';
import { linePath } from './line-path';
import type { NamedSeries } from './named-series';
import { openField } from './open-field';
import { paperStrip, type PaperStrip } from './paper-strip';
import { rankSeries, type Rank } from './rank-series';
import type { ReadSpot } from './readable-chart';

/** The places of one series. */
export interface RankLine {
  id: string;
  name: string;
  mark: ThemeMark;
  counts: number[];
  values: (number | null)[];
  points: (RankSpot | null)[];
  line: string;
  openLine: string;
}

interface RankSpot extends ReadSpot {
  value: number;
  hollow: boolean;
  rank: Rank;
}

/** Places over time, the first at the top, all in pixels. */
export interface RankChart {
  frame: ChartFrame;
  measure: Measure;
  axis: TimeAxis;
  xs: number[];
  xTicks: { x: number; label: string; index: number }[];
  yTicks: { y: number; label: string }[];
  open: { x: number; width: number } | null;
  series: RankLine[];
  labels: DirectLabel[];
  strip: PaperStrip | null;
}

/**
 * Draws who comes before whom: in each bucket the series by their value, with a mark only where a series
 * has papers. Lines run between buckets next to each other in which both have one. Says nothing of how far
 * apart they are.
 */
export function rankChart({ axis, measure, series, frame, stripBottom }: LineChartRequest): RankChart {
  const inset = 14;
  const spacing = (frame.right - frame.left - 2 * inset) / Math.max(1, axis.buckets.length - 1);
  const xs = axis.buckets.map((_, i) =>
    axis.buckets.length === 1 ? (frame.left + frame.right) / 2 : frame.left + inset + i * spacing,
  );
  const step = (frame.bottom - frame.top) / Math.max(1, series.length);
  const toY = (place: number) => frame.top + (place - 0.5) * step;
  const ranks = rankSeries(series);
  const lines = series.map((one, k) => rankLine(one, ranks[k] ?? [], { axis, measure, xs, toY }));
  return {
    ...{ frame, measure, axis, xs, series: lines },
    xTicks: timeTicks(axis.buckets, axis.bucket, spacing).map((tick) => ({
      ...tick,
      x: xs[tick.index] ?? 0,
    })),
    yTicks: series.map((_, at) => ({ y: toY(at + 1), label: String(at + 1) })),
    open: openField(axis, xs, spacing, frame),
    labels: placeDirectLabels(lines, measure, frame),
    strip: stripBottom === null ? null : paperStrip(axis, xs, spacing, stripBottom),
  };
}

interface Places {
  axis: TimeAxis;
  measure: Measure;
  xs: readonly number[];
  toY: (place: number) => number;
}

function rankLine(
  one: NamedSeries,
  ranks: readonly (Rank | null)[],
  { axis, measure, xs, toY }: Places,
): RankLine {
  const { id, name, mark, counts, values } = one;
  const isOpen = axis.buckets.map((day) => axis.incomplete.includes(day));
  const least = measure === 'share' || measure === 'index' ? fewPapers(axis.bucket) : 0;
  const points = ranks.map((rank, index): RankSpot | null => {
    const value = values[index] ?? null;
    if (rank === null || value === null) return null;
    const hollow = isOpen[index] === true || (axis.papers[index] ?? 0) < least;
    return { index, value, hollow, rank, x: xs[index] ?? 0, y: toY(rank.place) };
  });
  return {
    ...{ id, name, mark, counts, values, points },
    line: linePath(points.map((point, i) => (isOpen[i] ? null : point))),
    openLine: linePath(points.map((point, i) => (isOpen[i] || isOpen[i + 1] ? point : null))),
  };
}
