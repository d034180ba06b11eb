import type { LineChart } from '../trend/line-chart';
import { ChartAxes } from './ChartAxes';
import { OpenField } from './OpenField';
import { SeriesLine } from './SeriesLine';
import { SeriesPoints } from './SeriesPoints';

/** One small panel with a few lines: bands quiet, markers small, names beside it. */
export function GroupMarks({ chart }: { chart: LineChart }) {
  return (
    <>
      <OpenField chart={chart} />
      <ChartAxes chart={chart} />
      {chart.series.map((series) => (
        <SeriesLine key={series.id} series={series} quietBand />
      ))}
      {chart.series.map((series) => (
        <SeriesPoints key={series.id} series={series} radius={2.25} />
      ))}
    </>
  );
}
