import type { LineChart } from '@/lib/charts/line-chart';
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
  /** Address of the papers behind a point. */
  href?: (id: string, index: number) => string | null;
  className?: string;
}

/** A line chart as plain SVG: the first paint, what stands without script, and print. */
export function LineChartSvg({ chart, alt, href, className = '' }: LineChartSvgProps) {
  const { width, height } = chart.frame;
  const quietBand = chart.series.length > 4;
  return (
    <svg
      className={`ch ch-fluid ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={alt}
    >
      <OpenField chart={chart} />
      <ChartAxes chart={chart} />
      {chart.series.map((series) => (
        <SeriesLine key={series.id} series={series} quietBand={quietBand} />
      ))}
      {chart.series.map((series) => (
        <SeriesPoints key={series.id} series={series} href={href} />
      ))}
      <DirectLabels chart={chart} />
      <StripBars chart={chart} />
    </svg>
  );
}
