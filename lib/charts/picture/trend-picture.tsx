import type { TimeAxis } from '../../model/answers';
import type { Measure } from '../../model/measure';
import { labelRoom } from '../axis/label-room';
import { fitName } from '../format/fit-name';
import { valueText } from '../format/value-text';
import { LineChartMarks } from '../svg/LineChartMarks';
import { PanelMarks } from '../svg/PanelMarks';
import { lineChart } from '../trend/line-chart';
import { MOST_LINES, multiplesChart } from '../trend/multiples-chart';
import type { NamedSeries } from '../trend/named-series';
import { trendAltText } from '../trend/trend-alt-text';
import { trendFrame } from '../trend/trend-frames';
import type { PictureContent, Plot } from './picture-content';

interface TrendDrawing {
  axis: TimeAxis;
  measure: Measure;
  series: readonly NamedSeries[];
}

/** Between panels; three stand beside each other in a picture of usual width. */
const GAP = { x: 6, y: 24 };
const HEAD = 24;

/** The picture of series over time: lines in one plot, or a panel each where they are too many. */
export function trendPicture(
  drawing: TrendDrawing,
  words: Pick<PictureContent, 'title' | 'sub' | 'notes'>,
): PictureContent {
  const { axis, measure, series } = drawing;
  return {
    ...words,
    alt: trendAltText(axis, measure, series),
    plot: (width, height) =>
      series.length > MOST_LINES ? panels(drawing, width) : lines(drawing, width, height),
  };
}

function lines({ axis, measure, series }: TrendDrawing, width: number, height: number | null): Plot {
  const { frame, stripBottom } = trendFrame(width, labelRoom(series, measure));
  const more = height === null ? 0 : height - frame.height;
  const chart = lineChart({
    ...{ axis, measure, series },
    frame: { ...frame, height: frame.height + more, bottom: frame.bottom + more },
    stripBottom: stripBottom + more,
  });
  return { width, height: chart.frame.height, marks: <LineChartMarks chart={chart} /> };
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
