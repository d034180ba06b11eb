import type { LineChart } from '../trend/line-chart';
import { BurstFields } from './BurstFields';
import { ChartAxes } from './ChartAxes';
import { DirectLabels } from './DirectLabels';
import { OpenField } from './OpenField';
import { SeriesLine } from './SeriesLine';
import { SeriesPoints } from './SeriesPoints';
import { StripBars } from './StripBars';

/** Everything that a line chart draws, on the page as in a picture. */
export function LineChartMarks({ chart }: { chart: LineChart }) {
  const quietBand = chart.series.length > 4;
  return (
    <>
      <OpenField chart={chart} />
      <BurstFields chart={chart} />
      <ChartAxes chart={chart} />
      {chart.series.map((series) => (
        <SeriesLine key={series.id} series={series} quietBand={quietBand} />
      ))}
      {chart.series.map((series) => (
        <SeriesPoints key={series.id} series={series} />
      ))}
      <DirectLabels chart={chart} />
      <StripBars chart={chart} />
    </>
  );
}
