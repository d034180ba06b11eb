import type { LineChart } from '../trend/line-chart';
import { ChartAxes } from './ChartAxes';
import { OpenField } from './OpenField';
import { SeriesLine } from './SeriesLine';
import { SeriesPoints } from './SeriesPoints';
import { StripBars } from './StripBars';

/** One panel of small multiples: one line drawn, the others as grey threads. */
export function PanelMarks({ chart, id }: { chart: LineChart; id: string }) {
  const own = chart.series.find((series) => series.id === id);
  return (
    <>
      <OpenField chart={chart} />
      <ChartAxes chart={chart} />
      {chart.series
        .filter((series) => series.id !== id)
        .map((series) => (
          <path key={series.id} className="thread" d={series.line} />
        ))}
      {own && <SeriesLine series={own} quietBand={false} />}
      {own && <SeriesPoints series={own} radius={2.75} />}
      <StripBars chart={{ ...chart, strip: chart.strip && { ...chart.strip, caption: [] } }} />
    </>
  );
}
