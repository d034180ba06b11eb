import type { LineChart } from '@/lib/charts/trend/line-chart';
import { ChartAxes } from './ChartAxes';
import { DirectLabels } from './DirectLabels';
import { OpenField } from './OpenField';
import { SeriesLine } from './SeriesLine';
import { SeriesPoints } from './SeriesPoints';
import { StripBars } from './StripBars';

interface LineChartSvgProps {
  chart: LineChart;
  /** Alt text from the numbers. */
  alt: string;
}

/** A line chart as plain SVG: the first paint, what stands without script, and print. */
export function LineChartSvg({ chart, alt }: LineChartSvgProps) {
  const { width, height } = chart.frame;
  const quietBand = chart.series.length > 4;
  return (
    <svg className="ch ch-fluid" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      <OpenField chart={chart} />
      <ChartAxes chart={chart} />
      {chart.series.map((series) => (
        <SeriesLine key={series.id} series={series} quietBand={quietBand} />
      ))}
      {chart.series.map((series) => (
        <SeriesPoints key={series.id} series={series} />
      ))}
      <DirectLabels chart={chart} />
      <StripBars chart={chart} />
    </svg>
  );
}
