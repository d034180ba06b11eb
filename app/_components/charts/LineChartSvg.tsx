import { LineChartMarks } from '@/lib/charts/svg/LineChartMarks';
import type { LineChart } from '@/lib/charts/trend/line-chart';

interface LineChartSvgProps {
  chart: LineChart;
  /** Alt text from the numbers. */
  alt: string;
}

/** A line chart as plain SVG: the first paint, what stands without script, and print. */
export function LineChartSvg({ chart, alt }: LineChartSvgProps) {
  const { width, height } = chart.frame;
  return (
    <svg className="ch ch-fluid" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      <LineChartMarks chart={chart} />
    </svg>
  );
}
