import type { PlotForm, TrendDrawing } from './draw-trend';
import { rankSeries } from './rank-series';
import { readOut, type ReadOut } from './read-out';

/** Reads one bucket of a chart: of places also which one each series has, `=` where it shares it. */
export function trendReadOut(
  form: PlotForm,
  { axis, measure, series }: TrendDrawing,
  index: number,
): ReadOut {
  const read = readOut(axis, measure, series, index);
  if (form !== 'rank') return read;
  const ranks = rankSeries(series);
  const placed = read.rows.map((row, k) => {
    const rank = ranks[k]?.[index] ?? null;
    const words = rank === null ? 'no place' : `${rank.rank}${rank.tied ? '=' : '.'} ${row.value}`;
    return { order: rank?.rank ?? Infinity, row: { ...row, value: words } };
  });
  return { ...read, rows: placed.toSorted((a, b) => a.order - b.order).map(({ row }) => row) };
}
