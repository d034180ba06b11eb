import { fitName } from '../format/fit-name';
import { valueText } from '../format/value-text';
import { PanelMarks } from '../svg/PanelMarks';
import { TrendMarks } from '../svg/TrendMarks';
import { drawTrend, type PlotForm, type TrendDrawing } from '../trend/draw-trend';
import { multiplesChart } from '../trend/multiples-chart';
import { plotForm } from '../trend/plot-form';
import { trendAltText } from '../trend/trend-alt-text';
import type { TrendForm } from '../trend/trend-form';
import type { PictureContent, Plot } from './picture-content';

/** Between panels; three stand beside each other in a picture of usual width. */
const GAP = { x: 6, y: 24 };
const HEAD = 24;

/** The picture of series over time in the form asked for, or a panel each where lines are too many. */
export function trendPicture(
  drawing: TrendDrawing,
  words: Pick<PictureContent, 'title' | 'sub' | 'notes'>,
  form: TrendForm = 'lines',
): PictureContent {
  const { axis, measure, series } = drawing;
  return {
    ...words,
    alt: trendAltText(axis, measure, series),
    plot: (width, height) => {
      const plotted = plotForm(form, series.length);
      return plotted === null ? panels(drawing, width) : plot(plotted, drawing, width, height);
    },
  };
}

function plot(form: PlotForm, drawing: TrendDrawing, width: number, height: number | null): Plot {
  const own = drawTrend(form, drawing, width);
  const more = height === null ? 0 : height - own.chart.frame.height;
  const drawn = more === 0 ? own : drawTrend(form, drawing, width, more);
  return { width, height: drawn.chart.frame.height, marks: <TrendMarks drawn={drawn} /> };
}

function panels({ axis, measure, series }: TrendDrawing, width: number): Plot {
  const chart = multiplesChart({ axis, measure, series });
  const step = { x: chart.frame.width + GAP.x, y: chart.frame.height + HEAD + GAP.y };
  const columns = Math.max(1, Math.floor((width + GAP.x) / step.x));
  const last = axis.buckets.findLastIndex((day) => !axis.incomplete.includes(day));
  const marks = series.map(({ id, name, mark, values }, i) => (
    <g key={id} transform={`translate(${(i % columns) * step.x} ${Math.floor(i / columns) * step.y})`}>
      <g className={`slot-${mark.slot}`}>
        <text className="lab" x={0} y={14}>
          {fitName(name, chart.frame.right - 60)}
        </text>
      </g>
      <text x={chart.frame.right} y={14} textAnchor="end">
        {valueText(values[last] ?? null, measure)}
      </text>
      <g transform={`translate(0 ${HEAD})`}>
        <PanelMarks chart={chart} id={id} />
      </g>
    </g>
  ));
  return {
    width: Math.max(width, chart.frame.width),
    height: Math.ceil(series.length / columns) * step.y - GAP.y,
    marks,
  };
}
