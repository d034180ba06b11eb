import type { TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import { fewPapers } from './few-papers';
import { bandPath, bandSlivers, linePath, type Spot } from './line-path';
import type { NamedSeries } from './named-series';
import type { ThemeMark } from '../theme-mark';

/** A point of a line; hollow where the bucket is not over or holds few papers. */
interface DrawnPoint extends Spot {
  index: number;
  value: number;
  hollow: boolean;
  /** The value lies above the axis: an arrowhead on the plot's edge stands for it. */
  beyond: boolean;
}

/** A line with its band and points, in pixels. */
export interface DrawnSeries {
  id: string;
  name: string;
  mark: ThemeMark;
  counts: number[];
  values: (number | null)[];
  low: (number | null)[];
  high: (number | null)[];
  points: (DrawnPoint | null)[];
  /** The line through the buckets that are over. */
  line: string;
  /** From the last bucket that is over through those that are not, in fine dashes. */
  openLine: string;
  band: string;
  /** Along the line, where it is in a burst. */
  bursts: string;
  /** Intervals of buckets alone between gaps. */
  slivers: string;
}

/** Places one series; `toY` turns a value into a height and keeps it inside the plot, `top` is the axis' upper end. */
export function drawSeries(
  series: NamedSeries,
  axis: Pick<TimeAxis, 'bucket' | 'buckets' | 'papers' | 'incomplete'>,
  measure: Measure,
  xs: readonly number[],
  toY: (value: number) => number,
  top: number,
): DrawnSeries {
  const isOpen = axis.buckets.map((day) => axis.incomplete.includes(day));
  const enough = measure === 'share' || measure === 'index' ? fewPapers(axis.bucket) : 0;
  const points = series.values.map((value, index) => {
    if (value === null) return null;
    const hollow = isOpen[index] === true || (axis.papers[index] ?? 0) < enough;
    return { index, value, hollow, beyond: value > top * (1 + 1e-9), x: xs[index] ?? 0, y: toY(value) };
  });
  const band = series.values.map((_, i) => {
    const [low, high] = [series.low[i] ?? null, series.high[i] ?? null];
    return low === null || high === null ? null : { x: xs[i] ?? 0, low: toY(low), high: toY(high) };
  });
  return {
    id: series.id,
    name: series.name,
    mark: series.mark,
    counts: series.counts,
    values: series.values,
    low: series.low,
    high: series.high,
    points,
    line: linePath(points.map((point, i) => (isOpen[i] ? null : point))),
    openLine: linePath(points.map((point, i) => (isOpen[i] || isOpen[i + 1] ? point : null))),
    band: bandPath(band),
    bursts: (series.bursts ?? []).map(({ start, end }) => alongBurst(points.slice(start, end + 1))).join(''),
    slivers: bandSlivers(band),
  };
}

/** Half the length of the mark of a burst of one bucket. */
const LONE_BURST = 5;

function alongBurst(points: readonly (Spot | null)[]): string {
  const known = points.filter((point) => point !== null);
  const [only] = known;
  if (known.length !== 1 || only === undefined) return linePath(points);
  return linePath([
    { x: only.x - LONE_BURST, y: only.y },
    { x: only.x + LONE_BURST, y: only.y },
  ]);
}
