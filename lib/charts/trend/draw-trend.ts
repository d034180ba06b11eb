import { labelRoom } from '../axis/label-room';
import { nameWidth } from '../format/fit-name';
import type { Measure } from '../../model/measure';
import type { TimeAxis } from '../../model/answers';
import { areaChart, type AreaChart } from './area-chart';
import { heatChart, type HeatChart } from './heat-chart';
import { lineChart, type LineChart } from './line-chart';
import type { NamedSeries } from './named-series';
import { rankChart, type RankChart } from './rank-chart';
import type { TrendForm } from './trend-form';
import { TREND_SIZES, trendFrame, WIDE_FROM } from './trend-frames';

/** Series over time as they are to be drawn. */
export interface TrendDrawing {
  axis: TimeAxis;
  measure: Measure;
  series: readonly NamedSeries[];
}

/** A form that is one plot; small multiples are several. */
export type PlotForm = Exclude<TrendForm, 'multiples'>;

/** A plot ready to draw, by its form. */
export type DrawnTrend =
  | { form: 'lines'; chart: LineChart }
  | { form: 'area'; chart: AreaChart }
  | { form: 'rank'; chart: RankChart }
  | { form: 'heat'; chart: HeatChart };

const ROW = { wide: 30, narrow: 46 };
/** Over the rows of a heat map, and under them: labels of the buckets, strip, scale. */
const AROUND = { top: 8, bottom: 88 };

/**
 * Draws one of the forms for a box of some width, as the page, its pictures and the browser do alike. A
 * stack of indices means nothing: those are lines.
 *
 * @param more - pixels by which the plot is higher than its form by itself.
 */
export function drawTrend(form: PlotForm, drawing: TrendDrawing, width: number, more = 0): DrawnTrend {
  const { measure, series } = drawing;
  if (form === 'heat') return { form, chart: heat(drawing, width, more) };
  const { frame, stripBottom } = trendFrame(width, labelRoom(series, measure));
  const request = {
    ...drawing,
    frame: { ...frame, height: frame.height + more, bottom: frame.bottom + more },
    stripBottom: stripBottom + more,
  };
  if (form === 'rank') return { form, chart: rankChart(request) };
  if (form === 'area' && measure !== 'index') return { form, chart: areaChart(request) };
  return { form: 'lines', chart: lineChart(request) };
}

function heat(drawing: TrendDrawing, width: number, more: number): HeatChart {
  const narrow = width < WIDE_FROM;
  const size = narrow ? TREND_SIZES.narrow : TREND_SIZES.wide;
  const rows = (narrow ? ROW.narrow : ROW.wide) * Math.max(1, drawing.series.length);
  const height = ((AROUND.top + rows + AROUND.bottom) * width) / size.width + more;
  const names = Math.max(0, ...drawing.series.map(({ name }) => nameWidth(name)));
  return heatChart({
    ...drawing,
    narrow,
    frame: {
      ...{ width, height, right: width - 8, top: AROUND.top },
      left: narrow ? 8 : Math.min(220, names + 16),
      bottom: height - AROUND.bottom,
    },
    stripBottom: height - 28,
  });
}
