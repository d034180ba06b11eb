import type { DrawnSeries } from './draw-series';
import type { LineChart } from './line-chart';

/** One bucket as Recharts wants it: its place and, by series, value (over, not over) and band. */
export interface ChartRow {
  index: number;
  over: (number | null)[];
  open: (number | null)[];
  band: ([number, number] | null)[];
}

/**
 * The rows that make Recharts draw what the SVG of the same chart shows: values and bands kept
 * inside the axis, the line split where buckets are not over.
 */
export function rechartsRows(chart: LineChart): ChartRow[] {
  const { axis, y, series } = chart;
  const isOpen = axis.buckets.map((day) => axis.incomplete.includes(day));
  const inside = (value: number) => Math.min(Math.max(value, y.low), y.high);
  const value = (one: DrawnSeries, index: number) => {
    const known = one.values[index] ?? null;
    return known === null ? null : inside(known);
  };
  return axis.buckets.map((_, index) => ({
    index,
    over: series.map((one) => (isOpen[index] ? null : value(one, index))),
    open: series.map((one) => (isOpen[index] || isOpen[index + 1] ? value(one, index) : null)),
    band: series.map((one) => {
      const [low, high] = [one.low[index] ?? null, one.high[index] ?? null];
      return low === null || high === null ? null : [inside(low), inside(high)];
    }),
  }));
}
